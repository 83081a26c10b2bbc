import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';

/**
 * The rungs of the ranking, best first. A result stands on the best rung that any of its titles reaches.
 */
export const RUNG = {
  /** The code as it stands: 25B, 1D751, HM. */
  exactCode: 0,
  /** A code with its level, rank or suffix, a pattern, a beginning: 25B30, HM2, 2A3X3, 3P0. */
  codeWithLevel: 1,
  /** The words are a title. */
  sameTitle: 2,
  /** The words are a nickname, an abbreviation or a plain word of the reviewed vocabulary. */
  vocabulary: 3,
  /** The words name a job that is gone, or one near it: what took its place, or does the like. */
  formerName: 4,
  /** A title begins with the words. */
  titleStart: 5,
  /** A title has all the words, in any order. */
  allWords: 6,
  /** A title has all the words, some of them spelled another way. */
  spelling: 7,
  /** The civilian occupation it leads to is known by the words. */
  related: 8,
  /** A title has most of the words. */
  mostWords: 9,
} as const;
export type Rung = (typeof RUNG)[keyof typeof RUNG];

/**
 * The chain of tie-breakers in one number, smaller first, so that thousands of results can be compared without a call each.
 * `sortKey` gives the first three links, `sortBase` the rest:
 * 1. rung; a retired title stands lower: its code below a code of today with a level, one that the words name exactly just
 *    below the vocabulary, any other below everything current that has all the words;
 * 2. current before retired;
 * 3. fit, 0 to 1: how much of what was typed, and of the title, agree; in steps of one twentieth, so that a hair's breadth
 *    does not decide before the next links do;
 */
export function sortKey(rung: Rung, fit: number, retired: boolean): number {
  const fitStep = 20 - Math.round(Math.min(1, fit) * 20);
  return retired ? (RETIRED_RUNG[rung] ?? rung) * 1e10 + 5e9 + fitStep * 2e8 : rung * 1e10 + fitStep * 2e8;
}

/**
 * The links of the chain that do not depend on the query:
 * 4. a whole job before a skill in it, a course or a student (see `standingClass`);
 * 5. enlisted before officers, as most people who served were;
 * 6. the larger branch first (active strength, Defense Manpower Data Center);
 * 7. the order of codes.
 */
export function sortBase(specialty: Specialty): number {
  const officer = specialty.ranks.includes('Enlisted') ? 0 : 1;
  return (
    standingClass(specialty) * 3e7 + officer * 1e7 + BRANCH_SIZE[specialty.branches[0]!] * 1e6 + specialty.id
  );
}

const RETIRED_RUNG: Partial<Record<Rung, number>> = {
  [RUNG.exactCode]: RUNG.codeWithLevel,
  [RUNG.sameTitle]: RUNG.vocabulary + 0.5,
  [RUNG.titleStart]: RUNG.related + 0.5,
  [RUNG.allWords]: RUNG.related + 0.5,
  [RUNG.spelling]: RUNG.related + 0.6,
};

// Larger first; ids of specialties stay below a million.
const BY_SIZE: readonly Branch[] = [
  'Army',
  'Navy',
  'Air Force',
  'Marine Corps',
  'Coast Guard',
  'Space Force',
];
const BRANCH_SIZE = Object.fromEntries(BRANCHES.map((branch) => [branch, BY_SIZE.indexOf(branch)])) as Record<
  Branch,
  number
>;

const NO_JOB =
  /\b(?:conversion NEC|recruit|trainee|student|reporting code|immaterial|basic|candidate|apprentice$|personnel awaiting|unassigned)\b/i;

/** A word for a job that is gone leads to its heirs; other words are the job's own. */
export function vocabularyRung(kind: VocabularyTerm['kind']): Rung {
  return kind === 'retired-name' || kind === 'related' ? RUNG.formerName : RUNG.vocabulary;
}

/**
 * 0 for a job that people hold (an MOS, AOC, AFSC, rating or Coast Guard specialty), 1 for a skill or billet in one (NEC, NOBC,
 * special duty identifier), 2 for courses, conversions, students and codes that name no job.
 */
export function standingClass(specialty: Specialty): number {
  if (NO_JOB.test(specialty.title)) return 2;
  const branch = specialty.branches[0]!;
  if (branch === 'Navy') {
    if (/^[A-Z]{2,3}$/.test(specialty.code)) return 0;
    return /^\d{6}$/.test(specialty.code) ? 2 : 1;
  }
  if (branch === 'Air Force' || branch === 'Space Force') return /^[89]/.test(specialty.code) ? 1 : 0;
  return 0;
}
