import type { JobChoice } from './choice.ts';
import type { Lead } from './leads.ts';
import type { PayGrade } from './pay-grade.ts';

/** The parts of a card that can be left out. */
export const CARD_PARTS = ['rank', 'lines', 'federal', 'steps'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** One sheet on a military job to hand over: what stands on it, as its link says. */
export interface Card {
  job: JobChoice;
  grade: PayGrade | null;
  /** O*NET-SOC codes in their order; null for those that the page proposes. */
  directions: readonly string[] | null;
  /** Marks of the résumé lines, in their order; null for those that the page proposes. */
  lines: readonly string[] | null;
  without: readonly CardPart[];
  /**
   * The code of the place that pay is of, where that is shared, "47260"; with that of the state that is meant, where that is not
   * the place's first, "37980-34"; '' otherwise.
   */
  place: string;
  /** The counselor or office that made it, where that is shared; '' otherwise. */
  by: string;
}

/** So many directions are proposed, and so many fit at most. */
export const PROPOSED_DIRECTIONS = 5;
export const MOST_DIRECTIONS = 6;
/** The same of résumé lines. */
export const PROPOSED_LINES = 3;
export const MOST_LINES = 5;
export const LONGEST_BY = 60;

/** A card of a job as it is before anybody chooses what stands on it. */
export function newCard(job: JobChoice, grade: PayGrade | null = null): Card {
  return { job, grade, directions: null, lines: null, without: [], place: '', by: '' };
}

/**
 * The directions that a card proposes: those of the list that the person keeps for the job, in their order, else where the
 * job leads, the best first; of those, what says little about the work stands last.
 * @param listed the occupations of a shortlist that has the job; none where there is no such list.
 * @param isCatchAll whether an occupation is a group of all that has no name of its own.
 */
export function proposedDirections(
  leads: readonly Lead[],
  listed: readonly string[],
  isCatchAll: (code: string) => boolean,
): string[] {
  if (listed.length > 0) return listed.slice(0, MOST_DIRECTIONS);
  const best = leads.slice(0, PROPOSED_DIRECTIONS).map(({ occupation }) => occupation);
  return best.sort((a, b) => Number(isCatchAll(a)) - Number(isCatchAll(b)));
}

/**
 * The résumé lines that a card proposes, the weightiest first: of the work, and where a pay grade is known the last of them
 * on leadership.
 */
export function proposedLines<T>(work: readonly T[], leadership: readonly T[]): T[] {
  const ofWork = work.slice(0, PROPOSED_LINES - Math.min(1, leadership.length));
  return [...ofWork, ...leadership.slice(0, PROPOSED_LINES - ofWork.length)];
}

/** With something chosen at the end, or no longer. As it was where there would be too many. */
export function toggled(chosen: readonly string[], each: string, most: number): readonly string[] {
  if (chosen.includes(each)) return chosen.filter((other) => other !== each);
  return chosen.length < most ? [...chosen, each] : chosen;
}
