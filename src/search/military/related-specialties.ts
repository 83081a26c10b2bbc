import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { createMemory } from '../../text/memory.ts';
import type { OccupationRanking } from '../occupation/occupation-search.ts';
import type { Tuning } from '../tuning.ts';

/** A specialty by way of an occupation that it leads to. */
export interface RelatedSpecialty {
  kind: 'occupation';
  specialty: number;
  /** 0 to 1. */
  fit: number;
  /** O*NET-SOC code. */
  occupation: string;
  /** The lay title that the words are in, '' for the official one. */
  title: string;
}

/** Leads words to specialties. */
export type RelatedLookup = (words: readonly string[]) => readonly RelatedSpecialty[];

/** More than the parts of one text. */
const REMEMBERED = 100;

/** How much a specialty belongs to an occupation that it leads to. */
interface Link {
  specialty: number;
  worth: number;
}

/**
 * Leads civilian words to military titles: the words rank occupations, and an occupation's official crosswalk names the
 * titles. A title ranks by how well its occupation fits, whether that is its first match, how few others it has, and how much
 * its own words belong to the occupation's vocabulary.
 */
export function createRelatedLookup(
  index: CrosswalkIndex,
  occupations: OccupationRanking,
  tuning: Tuning,
): RelatedLookup {
  const links = linksByOccupation(index, tuning, ({ status }) => status === 'current');
  const remembered = createMemory<number, readonly Link[]>();
  /** The specialties of an occupation, each with how much it belongs there by all that tells. */
  const linksOf = (occupation: number): readonly Link[] =>
    remembered(occupation, () =>
      (links.get(index.occupations[occupation]!.code) ?? []).map(({ specialty, worth }) => {
        const own = occupations.affinity(index.specialties[specialty]!.title, occupation);
        return { specialty, worth: tuning.relatedWorth * worth + tuning.relatedWords * own };
      }),
    );
  const lookUp: RelatedLookup = (words) => {
    const ranked = occupations.rank(words, tuning.relatedShare).slice(0, tuning.relatedOccupations);
    const top = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score > tuning.relatedLeast)
      .flatMap((each) => {
        const { code, title } = index.occupations[each.occupation]!;
        const share = each.score / top;
        const found = each.title === title ? '' : each.title;
        return linksOf(each.occupation).map(
          ({ specialty, worth }): RelatedSpecialty => ({
            kind: 'occupation',
            specialty,
            fit: Math.min(1, share * worth),
            occupation: code,
            title: found,
          }),
        );
      });
  };
  // Parts of a text are looked up again in the next reading of it.
  const known = createMemory<string, readonly RelatedSpecialty[]>(REMEMBERED);
  return (words) => known(words.join(' '), () => lookUp(words));
}

/** The specialties that officially lead to each occupation, with how much each belongs to it, 0 to 1. */
export function linksByOccupation(
  index: CrosswalkIndex,
  tuning: Tuning,
  which: (specialty: Specialty) => boolean,
): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const specialty of index.specialties) {
    if (!which(specialty)) continue;
    const counts = new Map<string, number>();
    let first = '';
    for (const id of specialty.titles) {
      const { occupations } = index.titles[id]!;
      first ||= occupations[0]!;
      for (const code of new Set(occupations)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const many = Math.min(tuning.relatedManyMost, (counts.size - 1) * tuning.relatedMany);
    for (const [code, count] of counts) {
      const share = count / specialty.titles.length;
      const alone = tuning.relatedAlone + (1 - tuning.relatedAlone) * share;
      const worth = (code === first ? 1 : tuning.relatedLater) * alone * (1 - many);
      const list = links.get(code);
      if (list) list.push({ specialty: specialty.id, worth });
      else links.set(code, [{ specialty: specialty.id, worth }]);
    }
  }
  return links;
}
