import { useId } from 'react';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/search-page.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { formatCount } from '../../domain-ui/format.ts';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { NarrowFold } from '../../ui/narrow-fold.tsx';
import styles from './filters.module.css';

/** Branch and rank type, each choice with how many results it would give. Folded away on narrow screens. */
export function Filters({
  branch,
  rank,
  counts,
  onBranch,
  onRank,
}: {
  branch: Branch | null;
  rank: RankType | null;
  /** Undefined while nothing is typed. */
  counts: MilitaryAnswer['counts'] | undefined;
  onBranch: (branch: Branch | null) => void;
  onRank: (rank: RankType | null) => void;
}) {
  const chosen = [branch, rank].filter((choice) => choice !== null).join(', ');
  return (
    <section aria-label={words.filters} className={styles.filters}>
      <NarrowFold summary={shared.branchAndRank(chosen)}>
        <Choices
          legend={shared.branch}
          all={shared.all}
          options={BRANCHES}
          chosen={branch}
          counts={counts?.branch}
          onChoose={onBranch}
        />
        <Choices
          legend={shared.rankType}
          all={shared.all}
          options={RANK_TYPES}
          chosen={rank}
          counts={counts?.rank}
          onChoose={onRank}
        />
      </NarrowFold>
    </section>
  );
}

function Choices<T extends string>({
  legend,
  all,
  options,
  chosen,
  counts,
  onChoose,
}: {
  legend: string;
  all: string;
  options: readonly T[];
  chosen: T | null;
  counts: Readonly<Record<T, number>> | undefined;
  onChoose: (choice: T | null) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        <label className={styles.choice}>
          <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
          <span>{all}</span>
        </label>
        {options.map((option) => (
          <label key={option} className={styles.choice} data-empty={counts?.[option] === 0 || undefined}>
            <input
              type="radio"
              name={name}
              checked={chosen === option}
              onChange={() => onChoose(option)}
              aria-label={counts ? words.choiceWithCount(option, counts[option]) : option}
            />
            <span>
              {option} {counts && <span className={styles.count}>{formatCount(counts[option])}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
