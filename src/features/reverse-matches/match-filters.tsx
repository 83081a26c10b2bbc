import type { ReactNode } from 'react';
import { BRANCHES } from '../../domain/branch.ts';
import { RANK_TYPES } from '../../domain/rank-type.ts';
import { formatCount } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import { NarrowFold } from '../../ui/narrow-fold.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import type { MatchCounts } from './filter-matches.ts';
import styles from './match-filters.module.css';
import { type MatchRequest, ORDERS, type Order, TIMES, type Time } from './match-request.ts';
import { SeveralChoices } from './several-choices.tsx';

const TIME_WORDS: Record<Time, string> = {
  current: 'Current',
  retired: 'Retired',
  all: 'Current and retired',
};
const ORDER_WORDS: Record<Order, string> = {
  branch: 'Branch and rank',
  strength: 'Strength',
  code: 'Code',
  title: 'Title',
};

interface MatchFilterProps {
  request: MatchRequest;
  counts: MatchCounts;
  /** Undefined where only the crosswalk says anything. */
  sources: ReactNode;
  onChange: (change: Partial<MatchRequest>) => void;
}

/** Narrows the titles down and orders them; each choice says how many titles it has. */
export function MatchFilters({ request, counts, sources, onChange }: MatchFilterProps) {
  return (
    <search className={styles.filters} aria-label="Military titles">
      <BranchAndRank request={request} counts={counts} onChange={onChange} />
      {sources}
      <div className={form.fields}>
        <SelectField
          label="In use"
          options={TIMES.map((time) => ({
            value: time,
            words: `${TIME_WORDS[time]} (${formatCount(counts.time[time])})`,
          }))}
          value={request.time}
          onChoose={(time) => onChange({ time })}
        />
        <SelectField
          label="Sort by"
          options={ORDERS.map((order) => ({ value: order, words: ORDER_WORDS[order] }))}
          value={request.order}
          onChoose={(order) => onChange({ order })}
        />
        <WordsField label="Title or code" text={request.text} onType={(text) => onChange({ text })} />
      </div>
    </search>
  );
}

function BranchAndRank({ request, counts, onChange }: Omit<MatchFilterProps, 'sources'>) {
  const chosen = [...request.branches, ...request.ranks].join(', ');
  return (
    <NarrowFold buttonClass={buttons.button} summary={`Branch and rank: ${chosen || 'all'}`}>
      <SeveralChoices
        legend="Branch"
        options={BRANCHES}
        chosen={request.branches}
        counts={counts.branch}
        onChoose={(branches) => onChange({ branches })}
      />
      <SeveralChoices
        legend="Rank type"
        options={RANK_TYPES}
        chosen={request.ranks}
        counts={counts.rank}
        onChoose={(ranks) => onChange({ ranks })}
      />
    </NarrowFold>
  );
}
