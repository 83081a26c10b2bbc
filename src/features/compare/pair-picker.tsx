import { words } from '#words/compare.ts';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import type { Column } from './columns.ts';

/** Two columns, the left and the right one. */
export type Pair = readonly [left: Column, right: Column];

/** Which two occupations show where there is no room for more. Choosing the one that shows already swaps the two. */
export function PairPicker({
  columns,
  pair: [left, right],
  onPick,
}: {
  columns: readonly Column[];
  pair: Pair;
  onPick: (codes: readonly [string, string]) => void;
}) {
  const options = columns.map(({ code, title }) => ({ value: code, words: title }));
  return (
    <fieldset data-screen-only>
      <legend className={form.legend}>{words.pair}</legend>
      <div className={form.fields}>
        <SelectField
          label={words.first}
          options={options}
          value={left.code}
          onChoose={(code) => onPick([code, code === right.code ? left.code : right.code])}
        />
        <SelectField
          label={words.second}
          options={options}
          value={right.code}
          onChoose={(code) => onPick([code === left.code ? right.code : left.code, code])}
        />
      </div>
    </fieldset>
  );
}
