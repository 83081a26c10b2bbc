import { useState } from 'react';
import { useStore } from 'zustand';
import { troubleWords } from '#words/list-faults.ts';
import { words } from '#words/match.ts';
import { words as shared } from '#words/ui.ts';
import buttons from '../../ui/button.module.css';
import { downloadFile } from '../../ui/clipboard.ts';
import type { ExportKind } from './export-list.ts';
import styles from './match-page.module.css';
import type { RosterStore } from './roster-store.ts';

const KINDS: readonly ExportKind[] = ['csv', 'xlsx'];

/** Hands the list over as a file, and says what is not in it as it came. */
export function Downloads({ store }: { store: RosterStore }) {
  const { list, ...matched } = useStore(store);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [isWriting, setWriting] = useState(false);
  const download = async (kind: ExportKind) => {
    setWriting(true);
    setNotes([words.writing]);
    try {
      // Only those who want the file load what writes it.
      const { exportName, listAsCsv, listAsWorkbook } = await import('./export-list.ts');
      const name = exportName(list!.name, kind);
      const { file, troubles } =
        kind === 'csv'
          ? await listAsCsv(list!, matched)
          : await listAsWorkbook(list!, matched, await workbookClient());
      const taken = downloadFile(name, file);
      setNotes([taken ? words.downloaded(name) : shared.notDownloaded, ...troubles.map(troubleWords)]);
    } catch {
      setNotes([words.notWritten]);
    }
    setWriting(false);
  };
  return (
    <section className={styles.downloads} aria-labelledby="download-heading">
      <h3 id="download-heading">{words.downloadHeading}</h3>
      <p className={styles.text}>{words.downloadIntro}</p>
      <p className={styles.actions}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={buttons.button}
            disabled={isWriting}
            onClick={() => void download(kind)}
          >
            {words.download[kind]}
          </button>
        ))}
      </p>
      <div role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  );
}

async function workbookClient() {
  return (await import('./workbook/workbook-client.ts')).createWorkbookClient();
}
