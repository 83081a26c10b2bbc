import { useMemo, useState } from 'react';
import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { BooleanPart } from './boolean-part.tsx';
import { booleanSearch } from './boolean-search.ts';
import styles from './recruiter-search.module.css';
import type { ReverseMatch } from './reverse-matches.ts';
import { SearchChoices } from './search-choices.tsx';
import { searchTerms, USUAL_CHOICES } from './search-terms.ts';
import section from './section.module.css';

const FEW = 3;

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
  const { terms, leftOut } = useMemo(
    () => searchTerms(matches, specialties, vocabulary, choices),
    [matches, specialties, vocabulary, choices],
  );
  const { parts, tooLong } = useMemo(() => booleanSearch(terms, limit), [terms, limit]);
  return (
    <section aria-labelledby="words" className={section.section} data-screen-only>
      <h2 id="words">Search words</h2>
      <p>
        A Boolean search for résumés, from the {countOf(matches.length, 'title')} chosen above. Paste it into
        an applicant system or a job board.
      </p>
      <SearchChoices choices={choices} limit={limit} onChoices={setChoices} onLimit={setLimit} />
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
