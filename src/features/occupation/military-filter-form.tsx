import { useId } from 'react';
import { BRANCHES, isBranch } from '../../domain/branch.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { isRankType, RANK_TYPES } from '../../domain/rank-type.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { countBy, type MilitaryFilter } from '../../domain-ui/military-groups.ts';
import form from '../../ui/form.module.css';

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
  const branches = countBy(titles, BRANCHES, (title) => title.branches);
  const ranks = countBy(titles, RANK_TYPES, (title) => title.ranks);
  return (
    <fieldset className={form.fields} data-screen-only>
      <legend className="visually-hidden">Narrow the military titles down</legend>
      <Choice
        label="Branch"
        all="All branches"
        value={filter.branch}
        options={branches}
        onChoose={(value) => onChange({ branch: isBranch(value) ? value : null })}
      />
      <Choice
        label="Rank type"
        all="All rank types"
        value={filter.rank}
        options={ranks}
        onChoose={(value) => onChange({ rank: isRankType(value) ? value : null })}
      />
      <label className={form.field}>
        Title or code
        <input
          type="search"
          className={form.input}
          value={filter.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      {retired > 0 && (
        <label className={form.choice}>
          <input
            type="checkbox"
            checked={filter.retired}
            onChange={(event) => onChange({ retired: event.target.checked })}
          />
          Include retired titles ({formatCount(retired)})
        </label>
      )}
    </fieldset>
  );
}

function Choice({
  label,
  all,
  value,
  options,
  onChoose,
}: {
  label: string;
  all: string;
  value: string | null;
  options: readonly { key: string; count: number }[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={form.input}
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(({ key, count }) => (
          <option key={key} value={key}>
            {key} ({formatCount(count)})
          </option>
        ))}
      </select>
    </div>
  );
}
