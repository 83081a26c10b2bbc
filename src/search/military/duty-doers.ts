import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import type { DutyLookup } from './duty-lookup.ts';
import { tells } from './duty-phrases.ts';
import type { MilitaryParts } from './military-parts.ts';
import { standingClass } from './ranking.ts';
import type { VocabularyBook } from './vocabulary-book.ts';

/** A job that the vocabulary names by what whoever does a duty is called. */
export interface NamedDoer {
  /** 0 to 1: how much of the words the term tells. */
  share: number;
  /** How much the term says of the job, 0 to the weight of all terms: less, the later it names it, and the less it tells. */
  worth: number;
  meaning: VocabularyTerm;
}

/** Places in a term's list beyond this one count as this one. */
const LAST_PLACE = 10;

/** Makes the step that finds, for a duty, the jobs of whoever does it: "drove trucks" asks for a "truck driver". */
export function createDoerTerms(
  { index, tuning }: Pick<MilitaryParts, 'index' | 'tuning'>,
  vocabulary: VocabularyBook,
  { doers }: Pick<DutyLookup, 'doers'>,
): (words: readonly string[]) => ReadonlyMap<number, NamedDoer> {
  const worthOf = (specialty: number, place: number, share: number): number => {
    const whole = standingClass(index.specialties[specialty]!) === 0 ? 1 : tuning.dutySkill;
    return share * whole * (tuning.dutyDoer - Math.min(place, LAST_PLACE) * tuning.namedPlace);
  };
  return (words) => {
    const telling = words.filter(tells).length;
    const named = new Map<number, NamedDoer>();
    for (const name of doers(words)) {
      const share = Math.min(1, name.tells / telling);
      for (const meaning of vocabulary.meaningsOf(name.words))
        meaning.specialties.forEach((specialty, place) => {
          const worth = worthOf(specialty, place, share);
          if (worth > (named.get(specialty)?.worth ?? 0)) named.set(specialty, { share, worth, meaning });
        });
    }
    return named;
  };
}
