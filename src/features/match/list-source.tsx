import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { words } from '#words/match.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import styles from './list-source.module.css';

/** Where a list comes from: chosen, dropped, or pasted. */
export function ListSource({
  isReading,
  onList,
}: {
  isReading: boolean;
  onList: (source: File | string) => void;
}) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onList(first);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={isOver ? styles.over : styles.source}
      aria-label={words.source}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>{words.intro}</p>
      <p>{words.private}</p>
      <ChosenFile onFiles={take} />
      <PastedRows onText={onList} />
      <p role="status">{isReading ? words.reading : ''}</p>
    </section>
  );
}

function ChosenFile({ onFiles }: { onFiles: (files: FileList | null) => void }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <p>
      <input
        ref={file}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={words.fileLabel}
        onChange={(event) => onFiles(event.target.files)}
      />
      <button type="button" className={buttons.primary} onClick={() => file.current?.click()}>
        {words.chooseFile}
      </button>{' '}
      {words.orDrop}
    </p>
  );
}

function PastedRows({ onText }: { onText: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className={styles.paste} onSubmit={onSubmit}>
      <label htmlFor={id} className={styles.label}>
        {words.pasteLabel}
      </label>
      <textarea
        id={id}
        className={form.input}
        rows={6}
        value={text}
        spellCheck={false}
        placeholder={words.pasteExample}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={buttons.button} disabled={text.trim() === ''}>
        {words.readPasted}
      </button>
    </form>
  );
}
