import type { Branch } from '../../domain/branch.ts';

/** A way to name a branch. */
interface BranchWord {
  words: readonly string[];
  branch: Branch;
  /** True where the same word is also part of titles ("Marine Science Technician", "Airman"). */
  ambiguous: boolean;
}

const SURE: [Branch, string][] = [
  ['Army', 'us army, united states army, army national guard, army reserve, army, usar, arng'],
  [
    'Marine Corps',
    'us marine corps, united states marine corps, marine corps, usmc, marines, us marines, devil dog, leatherneck, jarhead, jarheads',
  ],
  ['Navy', 'us navy, united states navy, navy, usn, usnr, navy reserve'],
  [
    'Air Force',
    'us air force, united states air force, air force, airforce, usaf, usafr, air national guard',
  ],
  ['Space Force', 'us space force, united states space force, space force, spaceforce, ussf'],
  [
    'Coast Guard',
    'us coast guard, united states coast guard, coast guard, coastguard, cost guard, uscg, coastie, coasties, puddle pirate, puddle pirates',
  ],
];

const AMBIGUOUS: [Branch, string][] = [
  ['Army', 'soldier, soldiers'],
  ['Marine Corps', 'marine'],
  ['Navy', 'naval, sailor, sailors, squid, squids, swabbie, swabbies'],
  ['Air Force', 'airman, airmen, af, zoomie, zoomies, flyboy, flyboys'],
  ['Space Force', 'guardian, guardians'],
];

const entries = (list: [Branch, string][], ambiguous: boolean): BranchWord[] =>
  list.flatMap(([branch, names]) =>
    names.split(', ').map((name) => ({ words: name.split(' '), branch, ambiguous })),
  );

const BRANCH_WORDS = [...entries(SURE, false), ...entries(AMBIGUOUS, true)].sort(
  (a, b) => b.words.length - a.words.length,
);

/** The words that branches are named by. */
export const BRANCH_SPELLINGS: readonly string[] = BRANCH_WORDS.flatMap(({ words }) => words);

/** Branch names in a list of words, the longest first, each with its positions [from, to). */
export function branchWords(
  words: readonly string[],
): { from: number; to: number; branch: Branch; ambiguous: boolean }[] {
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const entry = BRANCH_WORDS.find((each) => each.words.every((word, i) => words[at + i] === word));
    if (!entry) continue;
    found.push({ from: at, to: at + entry.words.length, branch: entry.branch, ambiguous: entry.ambiguous });
    at += entry.words.length - 1;
  }
  return found;
}
