import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { DutyPhrase, DutyWords } from '../data/duties-codec.ts';
import { BRANCHES } from '../domain/branch.ts';
import type { Specialty } from '../domain/military-title.ts';
import { addTo } from '../text/multimap.ts';
import { stemCounts } from '../text/stem-counts.ts';
import { stemOf } from '../text/stems.ts';
import { specialtyFinder } from './directions/find-specialties.ts';
import { withInheritedWords } from './history/inherited-words.ts';
import { createJobHistory } from './history/job-history.ts';
import { createDutyWords } from './matching/duty-words.ts';
import { createJobWords } from './matching/job-words.ts';
import { EXPERT_LINKS } from './tables/direction-tables.ts';
import { DUTY_PHRASES } from './tables/vocabulary-tables.ts';
import { VERBS } from './tables/word-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * What search needs to find a job by its duties. Of a description nothing is kept but which stems it has: how often and in
 * which order they stood is gone.
 */
export function compileDuties(tables: TableTexts, index: CrosswalkIndex): DutyWords {
  const described = new Map<string, number[]>();
  const stemsOf = createJobStems(tables, index);
  for (const specialty of index.specialties) {
    const own = stemsOf(specialty);
    // Stems come in the alphabet's order, so that jobs of one description meet.
    if (own.length > 0) addTo(described, own.join(' '), specialty.id);
  }
  const descriptions = new Map<string, number[]>();
  for (const [position, own] of [...described.keys()].entries())
    for (const stem of own.split(' ')) addTo(descriptions, stem, position);
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

/** The stems of the duties of a job: of its official description; where there is none, of what we say of the job. */
function createJobStems(
  tables: TableTexts,
  index: CrosswalkIndex,
): (specialty: Specialty) => readonly string[] {
  const dutiesOf = createDutyWords(tables, index);
  const ownWords = createJobWords(tables, index);
  const wordsOf = withInheritedWords(index, ownWords, createJobHistory(tables, index, ownWords));
  return (specialty) => {
    const official = dutiesOf(specialty);
    if (official) return [...official.stems.keys()];
    const words = wordsOf(specialty);
    return words ? [...stemCounts(words.summary, ...words.lines.map(({ text }) => text)).keys()] : [];
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
