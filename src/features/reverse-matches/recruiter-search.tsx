import { useId, useMemo, useState } from 'react';
import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import form from '../../ui/form.module.css';
import { BooleanPart } from './boolean-part.tsx';
import { booleanSearch, LENGTH_LIMITS } from './boolean-search.ts';
import styles from './recruiter-search.module.css';
import type { ReverseMatch } from './reverse-matches.ts';
import { searchTerms, type TermChoices, USUAL_CHOICES } from './search-terms.ts';

const FEW = 3;

const CHOICES: readonly [keyof TermChoices, string][] = [
  ['codes', 'Codes'],
  ['titles', 'Job titles'],
  ['nicknames', 'Abbreviations and nicknames'],
  ['levels', 'Every skill level and form'],
  ['words', 'Codes that are letters only (IT, HM)'],
];

/** A ready Boolean search for people who held the titles shown. */
export function RecruiterSearch({
  matches,
  specialties,
  vocabulary,
}: {
  matches: readonly ReverseMatch[];
  specialties: readonly Specialty[];
  vocabulary: readonly VocabularyTerm[];
}) {
  const [choices, setChoices] = useState(USUAL_CHOICES);
  const [limit, setLimit] = useState<number>(1000);
  const id = useId();
  const { terms, leftOut } = useMemo(
    () => searchTerms(matches, specialties, vocabulary, choices),
    [matches, specialties, vocabulary, choices],
  );
  const { parts, tooLong } = useMemo(() => booleanSearch(terms, limit), [terms, limit]);
  return (
    <section aria-labelledby="words" className={styles.section} data-screen-only>
      <h2 id="words">Search words</h2>
      <p>
        A Boolean search for résumés, from the {countOf(matches.length, 'title')} chosen above. Paste it into
        an applicant system or a job board.
      </p>
      <fieldset>
        <legend className={form.legend}>Search for</legend>
        <div className={form.choices}>
          {CHOICES.map(([key, label]) => (
            <label key={key} className={form.choice}>
              <input
                type="checkbox"
                checked={choices[key]}
                onChange={(event) => setChoices({ ...choices, [key]: event.target.checked })}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={`${form.field} ${styles.limit}`}>
        <label htmlFor={id}>At most so many characters</label>
        <select
          id={id}
          className={form.input}
          value={limit}
          onChange={(event) => setLimit(Number(event.target.value))}
        >
          {LENGTH_LIMITS.map((each) => (
            <option key={each} value={each}>
              {each === Infinity ? 'No limit' : `${formatCount(each)} characters`}
            </option>
          ))}
        </select>
      </div>
      {parts.length === 0 && <p>Nothing to search for yet: choose codes, titles or abbreviations.</p>}
      {parts.length > 1 && (
        <p>
          {formatCount(terms.length)} terms do not fit one search of this length, so there are{' '}
          {formatCount(parts.length)}. Run one after the other.
        </p>
      )}
      <FoldedList
        items={parts.map((part, i) => ({ part, number: i + 1 }))}
        few={FEW}
        all={`Show all ${formatCount(parts.length)} searches`}
        fewer="Show fewer searches"
        className={styles.parts}
        keyOf={({ number }) => String(number)}
      >
        {({ part, number }) => <BooleanPart part={part} number={number} of={parts.length} />}
      </FoldedList>
      {leftOut.length > 0 && (
        <p className={styles.note}>
          Left out, since a code of letters only also finds ordinary words: {leftOut.join(', ')}.
        </p>
      )}
      {tooLong.length > 0 && (
        <p className={styles.note}>
          Longer than the limit by themselves, and left out: {tooLong.join('; ')}.
        </p>
      )}
    </section>
  );
}
