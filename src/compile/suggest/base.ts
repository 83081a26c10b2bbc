import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { namedDirections } from '../directions/named-directions.ts';
import { groupsBySpecialty, isMilitaryOnly } from '../directions/reviewed-groups.ts';
import { DOD_GROUP_TITLES } from '../tables/military-tables.ts';
import { REVIEWED_GROUPS } from '../tables/reviewed-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';
import { type BesideMatches, readBeside } from './beside.ts';
import { type ListsBySource, listsTogether, readExpertLists, readNamed } from './expert-lists.ts';
import { readJobFacts } from './job-facts.ts';
import { type Job, jobsOf } from './jobs.ts';
import { buildLikeness, type Likeness, type Neighbour } from './likeness.ts';
import { buildGather, type Gather } from './link-parts.ts';
import { type OccupationBook, readOccupationBook } from './occupation-book.ts';
import { type MayPractise, readProfessions } from './professions.ts';
import type { ReasonWords } from './reasons.ts';
import { type ExpertLists, expertVoices, type Voice } from './signals/expert-votes.ts';
import { type FamilyLinks, familySignal } from './signals/family.ts';
import { type MatchLikeness, matchLikeness } from './signals/match-likeness.ts';
import { EXPERT_WEIGHTS } from './tuning.ts';

/** All that the inference works with, read and indexed once. */
export interface SuggestBase {
  /** By specialty id. */
  jobs: readonly Job[];
  book: OccupationBook;
  likeness: Likeness;
  gather: Gather;
  family: FamilyLinks;
  /** What each source lists for a specialty, and all of them together. */
  lists: ListsBySource;
  expertLists: ExpertLists;
  /** The jobs whose lists have a say for a job. */
  expertVoices: (job: Job, neighbours: readonly Neighbour[]) => readonly Voice[];
  /** How occupations stand to official matches. */
  matchLikeness: (official: readonly string[]) => MatchLikeness;
  /** Jobs without a civilian counterpart, for which our reviewed table speaks: inference fails there. */
  reviewed: ReadonlySet<number>;
  /** What our reviewed table calls the kind of work of each such job. */
  kindOf: ReadonlyMap<number, string>;
  /** What a named source says of a job already. */
  named: ReadonlyMap<number, ReadonlySet<string>>;
  mayPractise: MayPractise;
  beside: BesideMatches;
  words: ReasonWords;
}

export function readSuggestBase(tables: TableTexts, index: CrosswalkIndex): SuggestBase {
  const jobs = jobsOf(index, readJobFacts(tables, index));
  const book = readOccupationBook(tables);
  const directionsOf = namedDirections(tables, index);
  const lists = readExpertLists(index, directionsOf);
  const expertLists = listsTogether(tables, lists, book.idOf);
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
    expertLists,
    expertVoices: expertVoices(jobs, expertLists, EXPERT_WEIGHTS.sharing),
    matchLikeness: matchLikeness(book),
    mayPractise: readProfessions(tables),
    beside: readBeside(tables, (code) => book.idOf.has(code)),
    lists,
    named: readNamed(index, directionsOf),
    reviewed: new Set(
      index.specialties.filter((each) => isMilitaryOnly(each, index.titles)).map(({ id }) => id),
    ),
    kindOf: kindsOfWork(tables, index),
    words: { book, groupTitle: (group) => groupTitles.get(group) },
  };
}

function kindsOfWork(tables: TableTexts, { specialties, titles }: CrosswalkIndex): Map<number, string> {
  const groups = groupsBySpecialty(optionalRowsOf(tables, REVIEWED_GROUPS), specialties, titles);
  return new Map([...groups].map(([id, { title }]) => [id, title]));
}
