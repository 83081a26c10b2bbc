import { useId, useState } from 'react';
import { BRANCHES } from '../../domain/branch.ts';
import { RANK_TYPES } from '../../domain/rank-type.ts';
import { formatCount } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import type { MatchCounts } from './filter-matches.ts';
import styles from './match-filters.module.css';
import { type MatchRequest, ORDERS, type Order, TIMES, type Time } from './match-request.ts';

const TIME_WORDS: Record<Time, string> = {
  current: 'Current',
  retired: 'Retired',
  all: 'Current and retired',
};
const ORDER_WORDS: Record<Order, string> = { branch: 'Branch and rank', code: 'Code', title: 'Title' };

/** Narrows the titles down and orders them; each choice says how many official matches it has. */
export function MatchFilters({
  request,
  counts,
  onChange,
}: {
  request: MatchRequest;
  counts: MatchCounts;
  onChange: (change: Partial<MatchRequest>) => void;
}) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const chosen = [...request.branches, ...request.ranks].join(', ');
  return (
    <search className={styles.filters} aria-label="Military titles">
      <button
        type="button"
        className={`${buttons.button} ${styles.toggle}`}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        Branch and rank: {chosen || 'all'}
      </button>
      <div id={panel} className={`${styles.panel} ${open ? styles.open : ''}`}>
        <Several
          legend="Branch"
          options={BRANCHES}
          chosen={request.branches}
          counts={counts.branch}
          onChoose={(branches) => onChange({ branches })}
        />
        <Several
          legend="Rank type"
          options={RANK_TYPES}
          chosen={request.ranks}
          counts={counts.rank}
          onChoose={(ranks) => onChange({ ranks })}
        />
      </div>
      <div className={form.fields}>
        <OneOf
          label="In use"
          options={TIMES}
          words={(time) => `${TIME_WORDS[time]} (${formatCount(counts.time[time])})`}
          value={request.time}
          onChoose={(time) => onChange({ time })}
        />
        <OneOf
          label="Sort by"
          options={ORDERS}
          words={(order) => ORDER_WORDS[order]}
          value={request.order}
          onChoose={(order) => onChange({ order })}
        />
        <label className={form.field}>
          Title or code
          <input
            type="search"
            className={form.input}
            value={request.text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </label>
      </div>
    </search>
  );
}

/** Boxes to tick; none ticked means all. */
function Several<T extends string>({
  legend,
  options,
  chosen,
  counts,
  onChoose,
}: {
  legend: string;
  options: readonly T[];
  chosen: readonly T[];
  counts: Readonly<Record<T, number>>;
  onChoose: (chosen: T[]) => void;
}) {
  return (
    <fieldset>
      <legend className={form.legend}>{legend}</legend>
      <div className={form.choices}>
        {options.map((option) => (
          <label key={option} className={form.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={(event) =>
                onChoose(
                  options.filter((each) => (each === option ? event.target.checked : chosen.includes(each))),
                )
              }
            />
            {option} <span className={styles.count}>{formatCount(counts[option])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function OneOf<T extends string>({
  label,
  options,
  words,
  value,
  onChoose,
}: {
  label: string;
  options: readonly T[];
  words: (option: T) => string;
  value: T;
  onChoose: (option: T) => void;
}) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={form.input}
        value={value}
        onChange={(event) => onChoose(options.find((option) => option === event.target.value)!)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
