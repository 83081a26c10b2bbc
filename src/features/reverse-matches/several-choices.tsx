import { formatCount } from '../../domain-ui/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import styles from './several-choices.module.css';

/** Boxes to tick; none ticked means all. */
export function SeveralChoices<T extends string>({
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
          <Checkbox
            key={option}
            checked={chosen.includes(option)}
            onChange={(checked) =>
              onChoose(options.filter((each) => (each === option ? checked : chosen.includes(each))))
            }
          >
            {option} <span className={styles.count}>{formatCount(counts[option])}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
