import type { LayTitle } from '../data/lay-titles.ts';

/** Texts, each once and sorted, with the positions of all occupations that have it. */
export function gatherTexts(pairs: Iterable<[string, number]>): LayTitle[] {
  const owners = new Map<string, Set<number>>();
  for (const [text, position] of pairs) {
    const set = owners.get(text);
    if (set) set.add(position);
    else owners.set(text, new Set([position]));
  }
  return [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, set]) => ({ text, occupations: [...set].sort((a, b) => a - b) }));
}
