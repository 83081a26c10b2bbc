import type { Confidence } from '../../domain/roster.ts';
import type { Decision } from './find-job.ts';

/** How sure it is that a decision is right, from 0 to 1, by weights that were fitted on composed rosters. */
export function sureness({ by, signs }: Decision, weights: Weights = WEIGHTS): number {
  const of = weights[by];
  let odds = of.start ?? 0;
  for (const [sign, value] of Object.entries(signs)) odds += value * (of[sign] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What each sign counts, by what a match stands on; `npm run calibrate -- --fit` fits and prints them. */
export type Weights = Readonly<Record<Decision['by'], Readonly<Record<string, number>>>>;

export const WEIGHTS: Weights = {
  code: {
    agrees: 2.11,
    begun: -1.2,
    confirmed: 0.15,
    differs: -3.4,
    doubted: 0.07,
    exact: -1.59,
    formerly: -2.52,
    jobs: 0.23,
    letters: -2.98,
    level: 0.62,
    meanings: -2.7,
    noBranch: 0.48,
    otherBranch: -0.24,
    otherRank: 0,
    padded: 0.15,
    peers: -1,
    retired: -1.34,
    titled: -1.18,
    within: -0.19,
    withinAgrees: -0.42,
    start: 6.6,
  },
  words: {
    behind: -0.74,
    corrected: 0.18,
    gap: 0.33,
    jobs: -1.75,
    lead: 2.1,
    noBranch: 0.79,
    otherBranch: 0,
    otherRank: -2.04,
    own: 0.46,
    part: -3.13,
    ranked: -0.2,
    retired: -2.03,
    rung10: 0.12,
    rung2: 0.71,
    rung3: 0.59,
    rung4: 0.81,
    rung5: -1.09,
    rung6: 0.06,
    rung7: 0.52,
    rung8: 0.53,
    rung9: -2.25,
    same: 0.09,
    short: -0.35,
    slip: 0.14,
    strange: -0.57,
    tied: -0.53,
    twin: 0.07,
    unknownCode: -2.52,
    start: 2.81,
  },
};

/**
 * From which sureness on a match is called so. Exact asks no more of it than strong, since it asks for the letter besides; see
 * `isToTheLetter`.
 */
export const LEAST: Readonly<Record<Exclude<Confidence, 'check' | 'none'>, number>> = {
  exact: 0.97,
  strong: 0.975,
  likely: 0.88,
};

/**
 * What a match is called. Only what stands in the crosswalk word for word, a code or a title, can be exact, whatever speaks
 * for another. A person has to choose where two jobs have the title, and where code and title or branch disagree.
 */
export function confidenceOf(decision: Decision): Confidence {
  const sure = sureness(decision);
  if (isOpen(decision)) return 'check';
  if (sure >= LEAST.exact && isToTheLetter(decision)) return 'exact';
  if (sure >= LEAST.strong) return 'strong';
  return sure >= LEAST.likely ? 'likely' : 'check';
}

function isOpen({ signs }: Decision): boolean {
  return signs.twin === 1 || signs.otherBranch === 1 || signs.differs === 1;
}

/** Whether a match stands on a code or a whole title as it is written, and nothing in the row speaks against it. */
export function isToTheLetter({ by, signs }: Decision): boolean {
  if (signs.otherBranch || signs.otherRank || signs.jobs || signs.differs || signs.doubted || signs.changed)
    return false;
  if (by === 'words')
    return signs.rung2 === 1 && signs.same === 1 && !signs.corrected && !signs.strange && !signs.unknownCode;
  const isWhole = (signs.exact === 1 || signs.level === 1) && !signs.begun;
  // Letters alone may be a word of the text.
  const isSure = !signs.letters || (signs.withinAgrees ?? 0) > 0.5;
  return isWhole && isSure && !signs.meanings && !signs.formerly && !signs.peers && !signs.alsoKnown;
}
