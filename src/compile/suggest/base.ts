import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { isMilitaryOnly } from '../directions/reviewed-groups.ts';
import { DOD_GROUP_TITLES } from '../tables/military-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';
import { listsTogether, readExpertLists, readNamed } from './expert-lists.ts';
import { readJobFacts } from './job-facts.ts';
import { type Job, jobsOf } from './jobs.ts';
import { buildLikeness, type Likeness } from './likeness.ts';
import { buildGather, type Gather } from './link-parts.ts';
import { type OccupationBook, readOccupationBook } from './occupation-book.ts';
import { type MayPractise, readProfessions } from './professions.ts';
import type { ReasonWords } from './reasons.ts';
import type { ExpertLists } from './signals/expert-votes.ts';
import { type FamilyLinks, familySignal } from './signals/family.ts';

/** All that the inference works with, read and indexed once. */
export interface SuggestBase {
  /** By specialty id. */
  jobs: readonly Job[];
  book: OccupationBook;
  likeness: Likeness;
  gather: Gather;
  family: FamilyLinks;
  expertLists: ExpertLists;
  /** Jobs without a civilian counterpart, for which our reviewed table speaks: inference fails there. */
  reviewed: ReadonlySet<number>;
  /** What a named source says of a job already. */
  named: ReadonlyMap<number, ReadonlySet<string>>;
  mayPractise: MayPractise;
  words: ReasonWords;
}

export function readSuggestBase(tables: TableTexts, index: CrosswalkIndex): SuggestBase {
  const jobs = jobsOf(index, readJobFacts(tables, index));
  const book = readOccupationBook(tables);
  const groupTitles = new Map(
    optionalRowsOf(tables, DOD_GROUP_TITLES).map(({ code, title }) => [code, title]),
  );
  return {
    jobs,
    book,
    likeness: buildLikeness(
      jobs,
      jobs.filter(({ evidence }) => evidence),
    ),
    gather: buildGather(book, jobs),
    family: familySignal(jobs),
    expertLists: listsTogether(tables, readExpertLists(tables, index), book.idOf),
    mayPractise: readProfessions(tables),
    named: readNamed(tables, index),
    reviewed: new Set(
      index.specialties.filter((each) => isMilitaryOnly(each, index.titles)).map(({ id }) => id),
    ),
    words: { book, groupTitle: (group) => groupTitles.get(group) },
  };
}
