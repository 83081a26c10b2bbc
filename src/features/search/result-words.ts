import { countOf } from '../../domain-ui/format.ts';
import type { EffectiveFilters } from './effective-filters.ts';

const LONGEST = 60;

/** "24 results for “25B” in Navy, Enlisted". */
export function describeResults(total: number, text: string, filters: EffectiveFilters): string {
  const typed = text.trim();
  const shown = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed;
  const where = [filters.branch, filters.rank].filter((filter) => filter !== null).join(', ');
  if (!typed) return where ? `Type to search in ${where}` : '';
  const results = total === 0 ? 'No results' : countOf(total, 'result');
  return `${results} for “${shown}”${where ? ` in ${where}` : ''}`;
}

/** What the filters hide: "12 more results in other branches." */
export function hiddenBy(hidden: number, filters: EffectiveFilters): string {
  const where =
    filters.branch && filters.rank
      ? 'outside these filters'
      : filters.branch
        ? 'in other branches'
        : 'of other rank types';
  return `${countOf(hidden, 'more result')} ${where}.`;
}
