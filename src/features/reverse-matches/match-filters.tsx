import type { ReactNode } from 'react';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/reverse-matches.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { RANK_TYPES } from '../../domain/rank-type.ts';
import form from '../../ui/form.module.css';
import { NarrowFold } from '../../ui/narrow-fold.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import type { MatchCounts } from './filter-matches.ts';
import styles from './match-filters.module.css';
import { type MatchRequest, ORDERS, TIMES } from './match-request.ts';
import { SeveralChoices } from './several-choices.tsx';

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
    <search className={styles.filters} aria-label={words.filters}>
      <BranchAndRank request={request} counts={counts} onChange={onChange} />
      {sources}
      <div className={form.fields}>
        <SelectField
          label={words.status}
          options={TIMES.map((time) => ({
            value: time,
            words: words.time(words.times[time], counts.time[time]),
          }))}
          value={request.time}
          onChoose={(time) => onChange({ time })}
        />
        <SelectField
          label={words.sortBy}
          options={ORDERS.map((order) => ({ value: order, words: words.orders[order] }))}
          value={request.order}
          onChoose={(order) => onChange({ order })}
        />
        <WordsField label={shared.titleOrCode} text={request.text} onType={(text) => onChange({ text })} />
      </div>
    </search>
  );
}

function BranchAndRank({ request, counts, onChange }: Omit<MatchFilterProps, 'sources'>) {
  const chosen = [...request.branches, ...request.ranks].join(', ');
  return (
    <NarrowFold summary={shared.branchAndRank(chosen)}>
      <SeveralChoices
        legend={shared.branch}
        options={BRANCHES}
        chosen={request.branches}
        counts={counts.branch}
        onChoose={(branches) => onChange({ branches })}
      />
      <SeveralChoices
        legend={shared.rankType}
        options={RANK_TYPES}
        chosen={request.ranks}
        counts={counts.rank}
        onChoose={(ranks) => onChange({ ranks })}
      />
    </NarrowFold>
  );
}
