import { words } from '#words/search-page.ts';
import type { EffectiveFilters } from './effective-filters.ts';

const LONGEST = 60;

/** "24 results for “25B” in Navy, Enlisted". */
export function describeResults(total: number, text: string, filters: EffectiveFilters): string {
  const typed = text.trim();
  const shown = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed;
  const where = [filters.branch, filters.rank].filter((filter) => filter !== null).join(', ');
  if (!typed) return where ? words.typeToSearch(where) : '';
  return words.resultsFor(total, shown, where);
}

/** What the filters hide: "12 more results in other branches." */
export function hiddenBy(hidden: number, filters: EffectiveFilters): string {
  return words.hiddenResults(
    hidden,
    filters.branch && filters.rank ? 'both' : filters.branch ? 'branch' : 'rank',
  );
}
