import { useId } from 'react';
import form from './form.module.css';

interface SelectOption<T extends string> {
  value: T;
  words: string;
}

/** One choice of several, under its label. */
export function SelectField<T extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  label: string;
  options: readonly SelectOption<T>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={form.input}
        value={value}
        onChange={(event) => onChoose(options.find((option) => option.value === event.target.value)!.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
