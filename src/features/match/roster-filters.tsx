import { useMemo } from 'react';
import { words } from '#words/match.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { CONFIDENCES } from '../../domain/roster.ts';
import type { DescribedRow } from '../../search/roster/describe-row.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { confidenceCounts, type RowFilter } from './filter-rows.ts';

const BRANCH_OPTIONS = [
  { value: '' as const, words: words.allBranches },
  ...BRANCHES.map((branch) => ({ value: branch, words: branch })),
];

/** Narrows the list down by confidence, branch and occupation. */
export function RosterFilters({
  matches,
  done,
  filter,
  onFilter,
}: {
  matches: readonly DescribedRow[];
  done: number;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list grows in place, and `done` says how far
  const counts = useMemo(() => confidenceCounts(matches), [matches, done]);
  const { confidences } = filter;
  return (
    <search aria-label={words.filters}>
      <fieldset>
        <legend className={form.legend}>{words.confidenceLegend}</legend>
        <div className={form.choices}>
          {CONFIDENCES.map((each) => (
            <Checkbox
              key={each}
              checked={confidences.includes(each)}
              onChange={(checked) =>
                onFilter({
                  ...filter,
                  confidences: CONFIDENCES.filter((one) =>
                    one === each ? checked : confidences.includes(one),
                  ),
                })
              }
            >
              {words.withCount(words.confidence[each], counts[each])}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className={form.fields}>
        <SelectField
          label={words.branchLabel}
          options={BRANCH_OPTIONS}
          value={filter.branch}
          onChoose={(branch) => onFilter({ ...filter, branch })}
        />
        <WordsField
          label={words.occupationLabel}
          text={filter.occupation}
          onType={(occupation) => onFilter({ ...filter, occupation })}
        />
      </div>
    </search>
  );
}
