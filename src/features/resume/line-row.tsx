import type { ReactNode } from 'react';
import { words } from '#words/resume-page.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import { LineNotes } from './line-notes.tsx';
import styles from './line-row.module.css';
import type { Check } from './use-check.ts';

/** A line of the résumé, to be written, with what there is to mend in it. Enter begins another one. */
export function LineRow({
  row,
  label,
  text,
  check,
  onWrite,
  onReplace,
  onKeep,
  children,
}: {
  /** Where it stands: its part and its place there. */
  row: string;
  label: string;
  /** Without its bullet. */
  text: string;
  check: Check;
  onWrite: (text: string) => void;
  onReplace: (text: string, said: string) => void;
  onKeep: (term: string, said: string) => void;
  /** What can be done with it. */
  children: ReactNode;
}) {
  const hits = check.termsIn(text);
  const lacksFigure = check.lacksFigure(text);
  const mend = hits.length > 0 || lacksFigure || openPlaces(text).length > 0;
  return (
    <li className={styles.line} data-row={row} data-mend={mend}>
      <textarea
        className={styles.field}
        rows={1}
        aria-label={label}
        placeholder={words.lineExample}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
      />
      <LineNotes
        label={label}
        text={text}
        hits={hits}
        lacksFigure={lacksFigure}
        onReplace={onReplace}
        onKeep={onKeep}
      />
      {children}
    </li>
  );
}
