import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { StemCounts } from '../../text/stem-counts.ts';
import { dodGroup } from '../directions/dod-group.ts';
import { specialtyFinder } from '../directions/find-specialties.ts';
import { DUTY_STEMS } from '../tables/matching-tables.ts';
import { RETIRED } from '../tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import type { JobFacts } from './jobs.ts';

/** Reads what the tables know of jobs beyond their titles and matches. */
export function readJobFacts(tables: TableTexts, index: CrosswalkIndex): JobFacts {
  const groupOf = dodGroup(tables, index);
  const duties = dutiesById(tables, index);
  const split = new Set(
    rowsOf(tables, RETIRED)
      .filter((row) => row.split)
      .map(({ branch, code, title }) => [branch, code, title].join('|')),
  );
  return {
    dodGroupOf: (specialty) => {
      const group = groupOf(specialty) ?? '';
      return NO_WORK.test(group) ? '' : group;
    },
    dutiesOf: ({ id }) => duties.get(id) ?? new Map(),
    isSplit: ({ branches, code, title, status }) =>
      status !== 'current' && split.has([branches[0], code, title].join('|')),
  };
}

/** Groups 19 and 29 are of people without a job yet: students, patients, undesignated. They say nothing of the work. */
const NO_WORK = /^[12]9/;

/** The duty descriptions by the specialties that they are of today. */
function dutiesById(tables: TableTexts, index: CrosswalkIndex): Map<number, StemCounts> {
  const find = specialtyFinder(index);
  const duties = new Map<number, StemCounts>();
  for (const { branch, code, ranks, title, stems } of rowsOf(tables, DUTY_STEMS))
    for (const { id } of find({ branch, code, ranks, titles: [title] }))
      if (stems.size > 0 && !duties.has(id)) duties.set(id, stems);
  return duties;
}
