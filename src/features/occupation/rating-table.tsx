import { words } from '#words/occupation-figures.ts';
import type { Rating } from '../../domain/occupation.ts';
import type { RatingSource } from '../../domain/rating-source.ts';
import { FoldButton } from '../../ui/fold-button.tsx';
import { useFold } from '../../ui/use-fold.ts';
import { Bar } from './bar.tsx';
import { RatedBy } from './rated-by.tsx';
import styles from './rating-table.module.css';

const FEW = 10;
const IMPORTANCE = { least: 1, most: 5 };
const MOST_LEVEL = 7;

/** Rated skills, knowledge or activities, the most important first: how important, and how much of it is needed. */
export function RatingTable({
  title,
  noun,
  source = null,
  ratings,
}: {
  title: string;
  /** What one row is: "Skill". */
  noun: string;
  /** Who rated, where that is known. */
  source?: RatingSource | null;
  ratings: readonly Rating[];
}) {
  const fold = useFold(ratings.length, FEW);
  return (
    <>
      <h3>{title}</h3>
      <RatedBy source={source} />
      <table className={styles.table}>
        <caption className="visually-hidden">{words.skills.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{noun}</th>
            <th scope="col">
              {words.skills.importance} <span className={styles.scale}>{words.skills.importanceScale}</span>
            </th>
            <th scope="col">
              {words.skills.level} <span className={styles.scale}>{words.skills.levelScale}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={fold.listRef}>
          {ratings.slice(0, fold.shown).map((rating) => (
            <tr key={rating.name}>
              <th scope="row">{rating.name}</th>
              <td>
                <Figure
                  value={rating.importance}
                  share={(rating.importance - IMPORTANCE.least) / (IMPORTANCE.most - IMPORTANCE.least)}
                />
              </td>
              <td>
                {rating.level === null ? (
                  <span className={styles.none}>{words.noFigure}</span>
                ) : (
                  <Figure value={rating.level} share={rating.level / MOST_LEVEL} faint />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FoldButton
        fold={fold}
        all={words.skills.showAll(ratings.length, title)}
        fewer={words.skills.showFewer(title)}
      />
    </>
  );
}

function Figure({ value, share, faint = false }: { value: number; share: number; faint?: boolean }) {
  return (
    <span className={styles.figure}>
      <Bar share={share} faint={faint} />
      <span className={styles.number}>{value.toFixed(1)}</span>
    </span>
  );
}
