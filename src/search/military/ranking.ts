import type { CrosswalkIndex, VocabularyTerm } from '../../data/crosswalk-index.ts';
import { BRANCHES_BY_SIZE } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { Tuning } from '../tuning.ts';

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
  /**
   * The words name a job that is gone, or one near it: what took its place, or does the like. Codes that may as well be
   * something else stand here, too.
   */
  formerName: 4,
  /** The words tell what the people of the job do, and no title is made of them. */
  duties: 5,
  /** A title begins with the words. */
  titleStart: 6,
  /** A title has all the words, in any order. */
  allWords: 7,
  /** A title has all the words, some of them spelled another way. */
  spelling: 8,
  /** The civilian occupation it leads to is known by the words. */
  related: 9,
  /** A title has most of the words. */
  mostWords: 10,
} as const;
export type Rung = (typeof RUNG)[keyof typeof RUNG];

/** A word for a job that is gone leads to its heirs; other words are the job's own. */
export function vocabularyRung(kind: VocabularyTerm['kind']): Rung {
  return kind === 'retired-name' || kind === 'related' ? RUNG.formerName : RUNG.vocabulary;
}

/** One link of the chain that decides which of two results comes first; a smaller step comes first. */
interface Link {
  /** How many steps there are, from 0 on. */
  steps: number;
}

/**
 * The chain of tie-breakers, first the one that decides first. It is packed into one number, so that thousands of results can
 * be compared without a call each.
 */
const CHAIN = {
  /**
   * 1. In the Space Force's own list: codes before titles said in full, before other titles, before all else, so that the
   * next link sorts each for itself.
   */
  ownList: { steps: 4 },
  /** 2. In that list: its own jobs before those that it shares with the Air Force. */
  shared: { steps: 2 },
  /** 3. The rung, in half steps: a retired title stands half a rung below, or lower; see `placeOf`. */
  place: { steps: 22 },
  /**
   * 4. The fit, 0 to 1: how much of what was typed, and of the title, agree; in steps of one twentieth, so that a hair's
   * breadth does not decide before the next links do.
   */
  fit: { steps: 41 },
  /** 5. A whole job before a skill in it, a course or a student; see `standingClass`. */
  standing: { steps: 3 },
  /** 6. Enlisted before officers, as most people who served were. */
  officer: { steps: 2 },
  /** 7. The larger branch first (active strength, Defense Manpower Data Center). */
  branch: { steps: 6 },
} as const satisfies Record<string, Link>;

// 8. The order of codes: what a specialty's position in the index says.

const FIT_STEPS = 20;

/** The last rung of each part of the Space Force's own list. */
const LISTS: readonly number[] = [RUNG.codeWithLevel, RUNG.sameTitle, RUNG.allWords, Number.MAX_SAFE_INTEGER];

/** Makes sort keys for the specialties of an index: the smaller key comes first. */
export interface SortKeys {
  /** The links that depend on the specialty alone. */
  base(specialty: Specialty): number;
  /** Those that depend on the query, to be added. */
  place(rung: Rung, fit: number, retired: boolean): number;
  /** Those of the Space Force's own list, to be added there. */
  ownList(rung: Rung, shared: boolean): number;
}

/** @param retiredSpelling so many steps of the fit less for near spellings of a retired title; see tuning.ts. */
export function createSortKeys(
  index: CrosswalkIndex,
  { retiredSpelling }: Pick<Tuning, 'retiredSpelling'>,
): SortKeys {
  const code = Math.max(1, index.specialties.length);
  const branch = code * CHAIN.branch.steps;
  const officer = branch * CHAIN.officer.steps;
  const standing = officer * CHAIN.standing.steps;
  const fits = standing * CHAIN.fit.steps;
  const places = fits * CHAIN.place.steps;
  const lists = places * CHAIN.shared.steps;
  // What a standing without any fit comes to, by rung, of today and retired: thousands are worked out for a letter.
  const worst = Float64Array.from({ length: CHAIN.place.steps }, (_, i) => {
    const rung = (i >> 1) as Rung;
    const retired = i % 2 === 1;
    const handicap = retired && rung === RUNG.spelling ? retiredSpelling : 0;
    return placeOf(rung, retired) * fits + (FIT_STEPS + handicap) * standing;
  });
  return {
    base: (specialty) =>
      standingClass(specialty) * officer +
      (specialty.ranks.includes('Enlisted') ? 0 : branch) +
      BRANCHES_BY_SIZE.indexOf(specialty.branches[0]!) * code +
      specialty.id,
    place: (rung, fit, retired) =>
      worst[2 * rung + (retired ? 1 : 0)]! - Math.round(Math.min(1, fit) * FIT_STEPS) * standing,
    ownList(rung, shared) {
      const list = LISTS.findIndex((last) => rung <= last);
      return list * lists + (shared ? places : 0);
    },
  };
}

/**
 * Where a rung stands, in half rungs. A retired title's code comes below a code of today with a level, a retired title that
 * the words name exactly below the vocabulary, any other below everything current that has all the words.
 */
function placeOf(rung: Rung, retired: boolean): number {
  return retired ? (RETIRED_PLACE[rung] ?? 2 * rung + 1) : 2 * rung;
}

const RETIRED_PLACE: Partial<Record<Rung, number>> = {
  [RUNG.exactCode]: 2 * RUNG.codeWithLevel + 1,
  [RUNG.sameTitle]: 2 * RUNG.formerName,
  [RUNG.titleStart]: 2 * RUNG.mostWords,
  [RUNG.allWords]: 2 * RUNG.mostWords,
  [RUNG.spelling]: 2 * RUNG.mostWords,
};

const NO_JOB =
  /\b(?:conversion NEC|recruit|trainee|student|reporting code|immaterial|basic|candidate|apprentice$|personnel awaiting|unassigned)\b/i;

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
