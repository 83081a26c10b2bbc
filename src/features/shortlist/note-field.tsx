import { useId } from 'react';
import { words } from '#words/shortlist-page.ts';
import { LONGEST_NOTE } from '../../domain/shortlist.ts';
import styles from './note-field.module.css';

/** What the list's owner thinks of something. */
export function NoteField({
  name,
  note,
  onType,
}: {
  name: string;
  note: string;
  onType: (note: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={id} className={styles.label} data-screen-only>
        {words.note} <span className="visually-hidden">{words.on(name)}</span>
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={2}
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={(event) => onType(event.target.value)}
      />
      {note && (
        <p className={styles.paper} aria-hidden="true">
          {note}
        </p>
      )}
    </div>
  );
}
