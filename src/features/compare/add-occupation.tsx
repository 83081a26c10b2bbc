import { words } from '#words/compare.ts';
import { MOST_COMPARED } from '../../domain/comparison.ts';
import { FindOccupation, PickButton } from '../../domain-ui/find-occupation.tsx';
import text from '../../ui/text.module.css';
import styles from './compare-page.module.css';
import type { Comparison } from './use-comparison.ts';

const SHOWN = 6;

/** Adds an occupation to the comparison: one of the shortlist, or one that is found by what is typed. */
export function AddOccupation({
  comparison,
  titleOf,
  onAdd,
}: {
  comparison: Comparison;
  titleOf: (code: string) => string;
  onAdd: (code: string, title: string) => void;
}) {
  const { codes, more } = comparison;
  if (codes.length >= MOST_COMPARED)
    return (
      <p className={text.quiet} data-screen-only>
        {words.full}
      </p>
    );
  return (
    <section aria-labelledby="add" className={styles.part} data-screen-only>
      <h2 id="add">{words.add}</h2>
      {more.length > 0 && (
        <div className={styles.choices}>
          <span>{words.fromShortlist}</span>
          {more.slice(0, SHOWN).map((code) => (
            <PickButton
              key={code}
              title={titleOf(code)}
              words={words.addThis(titleOf(code))}
              onPick={() => onAdd(code, titleOf(code))}
            />
          ))}
        </div>
      )}
      <FindOccupation label={words.addHow} codes={codes} pickWords={words.addThis} onPick={onAdd} />
    </section>
  );
}
