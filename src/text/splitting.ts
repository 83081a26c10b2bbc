/** What is known of the words that two parts may be. */
export interface SplitPolicy {
  /** Parts have at least so many letters, and the joined word so many. */
  leastPart: number;
  leastWord: number;
  /** True for a word that a part may be. */
  isPart: (word: string) => boolean;
  /** How rare a part is; of several ways to split, the one with the commonest parts is meant. */
  rarity: (word: string) => number;
}

/** Two known words that were typed as one ("airtraffic"), or undefined. Words with digits are codes and models. */
export function splitJoined(word: string, policy: SplitPolicy): readonly [string, string] | undefined {
  if (word.length < policy.leastWord || /\d/.test(word)) return undefined;
  let best: readonly [string, string] | undefined;
  let least = Infinity;
  for (let at = policy.leastPart; at <= word.length - policy.leastPart; at++) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    if (!policy.isPart(front) || !policy.isPart(back)) continue;
    const rare = policy.rarity(front) + policy.rarity(back);
    if (rare < least) [best, least] = [[front, back], rare];
  }
  return best;
}

/** Neighbours of a list that make one known word together ("para rescue"), each with its place. */
export function joinNeighbours(
  words: readonly string[],
  isWord: (joined: string, at: number) => boolean,
): { at: number; joined: string }[] {
  const found: { at: number; joined: string }[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const joined = words[at]! + words[at + 1]!;
    if (isWord(joined, at)) found.push({ at, joined });
  }
  return found;
}

/** A list of words with those at [from, to) replaced by others. */
export function replaced(
  words: readonly string[],
  from: number,
  to: number,
  by: readonly string[],
): string[] {
  return [...words.slice(0, from), ...by, ...words.slice(to)];
}
