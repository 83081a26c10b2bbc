import { words } from '#words/take-matches.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import { LENGTH_LIMITS } from './boolean-search.ts';
import styles from './search-choices.module.css';
import type { TermChoices } from './search-terms.ts';

const CHOICES: readonly (keyof TermChoices)[] = ['codes', 'titles', 'nicknames', 'levels', 'words'];

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
        <legend className={form.legend}>{words.searchFor}</legend>
        <div className={form.choices}>
          {CHOICES.map((key) => (
            <Checkbox
              key={key}
              checked={choices[key]}
              onChange={(checked) => onChoices({ ...choices, [key]: checked })}
            >
              {words.choices[key]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className={styles.limit}>
        <SelectField
          label={words.maximumLength}
          options={LENGTH_LIMITS.map((each) => ({
            value: String(each),
            words: each === Infinity ? words.noLimit : words.characters(each),
          }))}
          value={String(limit)}
          onChoose={(chosen) => onLimit(Number(chosen))}
        />
      </div>
    </>
  );
}
