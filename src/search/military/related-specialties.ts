import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { OccupationSearch } from '../occupation/occupation-search.ts';
import type { RelatedLookup } from './find-candidates.ts';

/** So many occupations are followed to their military titles. */
const OCCUPATIONS = 8;
/** An occupation far below the best one says little about what was meant. */
const LEAST_SHARE = 0.72;

/**
 * Leads civilian words to military titles: the words rank occupations, and an occupation's official crosswalk names the
 * titles. A title ranks by how well its occupation fits, whether that is its first match, how few others it has, and how much
 * its own words belong to the occupation's vocabulary.
 */
export function createRelatedLookup(index: CrosswalkIndex, search: OccupationSearch): RelatedLookup {
  const leads = new Map<string, { specialty: number; worth: number }[]>();
  for (const specialty of index.specialties) {
    if (specialty.status !== 'current') continue;
    const counts = new Map<string, number>();
    let first = '';
    for (const id of specialty.titles) {
      const { occupations } = index.titles[id]!;
      first ||= occupations[0]!;
      for (const code of new Set(occupations)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    for (const [code, count] of counts) {
      const share = count / specialty.titles.length;
      const worth =
        (code === first ? 1 : 0.85) * (0.6 + 0.4 * share) * (1 - Math.min(0.3, (counts.size - 1) * 0.06));
      leads.set(code, [...(leads.get(code) ?? []), { specialty: specialty.id, worth }]);
    }
  }
  const affinity = new Map<string, number>();
  const ownWords = (specialty: number, occupation: number): number => {
    const key = `${specialty} ${occupation}`;
    let value = affinity.get(key);
    if (value === undefined) {
      value = search.affinity(index.specialties[specialty]!.title, occupation);
      affinity.set(key, value);
    }
    return value;
  };
  return (words) => {
    const ranked = search.rank(words).slice(0, OCCUPATIONS);
    const top = ranked[0]?.score ?? 0;
    return ranked
      .filter((each) => each.score >= top * LEAST_SHARE && each.score > 0.46)
      .flatMap((each) => {
        const occupation = index.occupations[each.occupation]!;
        const reason =
          each.title && each.title !== occupation.title
            ? `Lay title of ${occupation.title}: ${each.title}`
            : `Leads to ${occupation.title}`;
        return (leads.get(occupation.code) ?? []).map(({ specialty, worth }) => ({
          specialty,
          fit: Math.min(1, (each.score / top) * (0.35 * worth + 0.65 * ownWords(specialty, each.occupation))),
          reason,
        }));
      });
  };
}
