import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/occupation.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { countBy, type MilitaryFilter } from '../../domain-ui/military-groups.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import { WordsField } from '../../ui/words-field.tsx';

/** Narrows the titles by branch, rank type and words; says beside each choice how many it has. */
export function MilitaryFilterForm({
  filter,
  titles,
  retired,
  onChange,
}: {
  filter: MilitaryFilter;
  /** The titles that the counts are of. */
  titles: readonly MilitaryTitle[];
  /** How many retired titles there are. */
  retired: number;
  onChange: (change: Partial<MilitaryFilter>) => void;
}) {
  return (
    <fieldset className={form.fields} data-screen-only>
      <legend className="visually-hidden">{words.military.filter}</legend>
      <SelectField<Branch | ''>
        label={shared.branch}
        options={[
          { value: '', words: words.military.allBranches },
          ...countBy(titles, BRANCHES, (title) => title.branches).map(countedOption),
        ]}
        value={filter.branch ?? ''}
        onChoose={(branch) => onChange({ branch: branch || null })}
      />
      <SelectField<RankType | ''>
        label={shared.rankType}
        options={[
          { value: '', words: words.military.allRanks },
          ...countBy(titles, RANK_TYPES, (title) => title.ranks).map(countedOption),
        ]}
        value={filter.rank ?? ''}
        onChoose={(rank) => onChange({ rank: rank || null })}
      />
      <WordsField label={shared.titleOrCode} text={filter.text} onType={(text) => onChange({ text })} />
      {retired > 0 && (
        <Checkbox checked={filter.retired} onChange={(include) => onChange({ retired: include })}>
          {words.military.includeRetired(retired)}
        </Checkbox>
      )}
    </fieldset>
  );
}

function countedOption<T extends string>({ key, count }: { key: T; count: number }) {
  return { value: key, words: words.military.choice(key, count) };
}
