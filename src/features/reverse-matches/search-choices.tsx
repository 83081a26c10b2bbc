import { formatCount } from '../../domain-ui/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import { LENGTH_LIMITS } from './boolean-search.ts';
import styles from './search-choices.module.css';
import type { TermChoices } from './search-terms.ts';

const CHOICES: readonly [keyof TermChoices, string][] = [
  ['codes', 'Codes'],
  ['titles', 'Job titles'],
  ['nicknames', 'Abbreviations and nicknames'],
  ['levels', 'Every skill level and form'],
  ['words', 'Codes that are letters only (IT, HM)'],
];

/** What goes into a search for people, and how long it may be. */
export function SearchChoices({
  choices,
  limit,
  onChoices,
  onLimit,
}: {
  choices: TermChoices;
  limit: number;
  onChoices: (choices: TermChoices) => void;
  onLimit: (limit: number) => void;
}) {
  return (
    <>
      <fieldset>
        <legend className={form.legend}>Search for</legend>
        <div className={form.choices}>
          {CHOICES.map(([key, label]) => (
            <Checkbox
              key={key}
              checked={choices[key]}
              onChange={(checked) => onChoices({ ...choices, [key]: checked })}
            >
              {label}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className={styles.limit}>
        <SelectField
          label="At most so many characters"
          options={LENGTH_LIMITS.map((each) => ({
            value: String(each),
            words: each === Infinity ? 'No limit' : `${formatCount(each)} characters`,
          }))}
          value={String(limit)}
          onChoose={(chosen) => onLimit(Number(chosen))}
        />
      </div>
    </>
  );
}
