import { words } from '#words/resume-check.ts';
import { type JargonHit, plainWords, withPlain } from '../../domain/resume/jargon.ts';
import buttons from '../../ui/button.module.css';
import styles from './line-notes.module.css';

/** What there is to mend in a text: its military terms, each with plain words to put in its place, and a figure it lacks. */
export function LineNotes({
  label,
  text,
  hits,
  lacksFigure,
  onReplace,
  onKeep,
}: {
  /** What the text is called, for those who hear the notes. */
  label: string;
  text: string;
  hits: readonly JargonHit[];
  lacksFigure: boolean;
  /** @param said what was done, in words. */
  onReplace: (text: string, said: string) => void;
  /** @param term as the table has it. */
  onKeep: (term: string, said: string) => void;
}) {
  if (hits.length === 0 && !lacksFigure) return null;
  return (
    <ul className={styles.notes} aria-label={words.notesOn(label)}>
      {hits.map((hit) => {
        const found = text.slice(hit.start, hit.end);
        return (
          <li key={hit.start} className={styles.note}>
            <span>{words.sayInstead(found)}</span>
            {plainWords(hit).map((plain) => (
              <button
                key={plain}
                type="button"
                className={buttons.chip}
                onClick={() => onReplace(withPlain(text, hit, plain), words.replaced(found, plain))}
              >
                {plain}
              </button>
            ))}
            <button
              type="button"
              className={styles.keep}
              onClick={() => onKeep(hit.term.term, words.keptTerm(found))}
            >
              {words.keep(found)}
            </button>
            {hit.term.note && <span className={styles.aside}>{words.noteOn(hit.term.note)}</span>}
          </li>
        );
      })}
      {lacksFigure && <li className={styles.aside}>{words.noFigure}</li>}
    </ul>
  );
}
