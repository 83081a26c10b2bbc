import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { DutyPhrase, DutyWords } from '../data/duties-codec.ts';
import { BRANCHES } from '../domain/branch.ts';
import { addTo } from '../text/multimap.ts';
import type { StemCounts } from '../text/stem-counts.ts';
import { stemOf } from '../text/stems.ts';
import { specialtyFinder } from './directions/find-specialties.ts';
import { createDutyWords } from './matching/duty-words.ts';
import { EXPERT_LINKS } from './tables/direction-tables.ts';
import { DUTY_PHRASES } from './tables/vocabulary-tables.ts';
import { VERBS } from './tables/word-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * What search needs to find a job by its duties. Of the official descriptions nothing is kept but which stems each has: how
 * often and in which order they stood is gone.
 */
export function compileDuties(tables: TableTexts, index: CrosswalkIndex): DutyWords {
  const described = new Map<StemCounts, number[]>();
  const dutiesOf = createDutyWords(tables, index);
  for (const specialty of index.specialties) {
    const duties = dutiesOf(specialty);
    if (duties) addTo(described, duties.stems, specialty.id);
  }
  const descriptions = new Map<string, number[]>();
  for (const [position, stems] of [...described.keys()].entries())
    for (const stem of stems.keys()) addTo(descriptions, stem, position);
  const stems = [...descriptions.keys()].sort();
  return {
    stems,
    descriptions: stems.map((stem) => descriptions.get(stem)!),
    specialties: [...described.values()],
    large: largeSpecialties(tables, index),
    phrases: rowsOf(tables, DUTY_PHRASES).map(
      (row): DutyPhrase => ({
        phrase: row.phrase,
        stems: [...new Set(row.words.map(stemOf))],
        unlike: [...new Set(row.unlike.map(stemOf))],
        place: BRANCHES.filter((branch) => row.place.some((each) => each === branch || each === 'any')),
      }),
    ),
    verbs: rowsOf(tables, VERBS).map(({ verb }) => verb),
  };
}

/** The specialties of which the study of large enlisted specialties has lists. */
function largeSpecialties(tables: TableTexts, index: CrosswalkIndex): number[] {
  const find = specialtyFinder(index);
  const ids = rowsOf(tables, EXPERT_LINKS).flatMap(({ branch, code }) =>
    find({ branch, code, ranks: ['Enlisted'], titles: [] }).map(({ id }) => id),
  );
  return [...new Set(ids)].sort((a, b) => a - b);
}
