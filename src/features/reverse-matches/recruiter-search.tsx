import { useMemo, useState } from 'react';
import { words } from '#words/take-matches.ts';
import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
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
      <h2 id="words">{words.searchTerms}</h2>
      <p>{words.aboutSearch(matches.length)}</p>
      <SearchChoices choices={choices} limit={limit} onChoices={setChoices} onLimit={setLimit} />
      {parts.length === 0 && <p>{words.nothingChosen}</p>}
      {parts.length > 1 && <p>{words.severalSearches(terms.length, parts.length)}</p>}
      <FoldedList
        items={parts.map((part, i) => ({ part, number: i + 1 }))}
        few={FEW}
        all={words.showAllSearches(parts.length)}
        fewer={words.showFewerSearches}
        className={styles.parts}
        keyOf={({ number }) => String(number)}
      >
        {({ part, number }) => <BooleanPart part={part} number={number} of={parts.length} />}
      </FoldedList>
      {leftOut.length > 0 && <p className={styles.note}>{words.wordsLeftOut(leftOut)}</p>}
      {tooLong.length > 0 && <p className={styles.note}>{words.tooLong(tooLong)}</p>}
    </section>
  );
}
