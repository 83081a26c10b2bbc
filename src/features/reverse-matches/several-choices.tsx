import { formatCount } from '../../domain-ui/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import styles from './several-choices.module.css';

/** Boxes to tick, each with how many titles it has. */
export function SeveralChoices<T extends string>({
  legend,
  options,
  chosen,
  counts,
  wordsOf = (option) => option,
  onChoose,
}: {
  legend: string;
  options: readonly T[];
  chosen: readonly T[];
  /** Undefined as long as they are not known. */
  counts: Readonly<Record<T, number>> | undefined;
  wordsOf?: (option: T) => string;
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
            {wordsOf(option)}{' '}
            <span className={styles.count}>{counts ? formatCount(counts[option]) : '…'}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
