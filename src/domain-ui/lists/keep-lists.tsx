import { type ChangeEvent, useRef } from 'react';
import { words } from '#words/lists.ts';
import buttons from '../../ui/button.module.css';
import { downloadText } from '../../ui/clipboard.ts';
import styles from './lists.module.css';

/** A file of ours is far smaller, however full its lists are. */
const MOST_BYTES = 50_000_000;

/** Takes all lists along as one file, and takes such a file in. */
export function KeepLists({
  said,
  any,
  encode,
  onExported,
  onImport,
  onForget,
}: {
  /** Its words, and what the file is called. */
  said: { keep: string; export: string; deleteAll: string; file: string };
  /** Whether there is anything to be deleted. */
  any: boolean;
  /** Makes the file's text. */
  encode: () => string;
  /** @param taken false where the browser does not take files. */
  onExported: (taken: boolean) => void;
  /** @param text of the file; undefined where it could not be read. */
  onImport: (text: string | undefined) => void;
  onForget: () => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const save = () => {
    onExported(downloadText(`${said.file}.json`, encode(), 'application/json'));
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    // The same file can be chosen again.
    target.value = '';
    if (chosen) onImport(await textOf(chosen));
  };
  return (
    <section aria-labelledby="keep" className={styles.keep} data-screen-only>
      <h2 id="keep">{said.keep}</h2>
      <div className={styles.row}>
        <button type="button" className={buttons.button} onClick={save}>
          {said.export}
        </button>
        <button type="button" className={buttons.button} onClick={() => file.current?.click()}>
          {words.import}
        </button>
        {any && (
          <button type="button" className={buttons.button} onClick={onForget}>
            {said.deleteAll}
          </button>
        )}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => void take(event)}
        />
      </div>
    </section>
  );
}

async function textOf(file: File): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  try {
    return await file.text();
  } catch {
    // It was moved meanwhile, or may not be read.
    return undefined;
  }
}
