import { rankLabel } from '#words/rank.ts';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { createLookup } from '../data/crosswalk-lookup.ts';

/** The military titles that officially lead to an occupation, by branch and rank types as the page groups them. */
export function titlesLeadingTo(index: CrosswalkIndex, occupation: string) {
  const groups = new Map<
    string,
    { group: string; count: number; titles: { code: string; title: string; status: string }[] }
  >();
  for (const { branches, ranks, code, title, status } of createLookup(index).titlesLeadingTo(occupation)) {
    const label = `${branches[0]} - ${rankLabel(ranks)}`;
    const group = groups.get(label) ?? { group: label, count: 0, titles: [] };
    group.count++;
    group.titles.push({ code, title, status });
    groups.set(label, group);
  }
  return [...groups.values()];
}
