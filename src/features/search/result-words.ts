import { countOf } from '../shared/format.ts';
import type { SearchRequest } from '../shared/search-store.ts';

/** "24 results for “25B” in Navy, Enlisted". */
export function describeResults(total: number, request: SearchRequest): string {
  const text = request.text.trim();
  const shortText = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const filters = [request.branch, request.rank].filter((filter) => filter !== null).join(', ');
  if (!text) return filters ? `Type to search in ${filters}` : '';
  const results = total === 0 ? 'No results' : countOf(total, 'result');
  return `${results} for “${shortText}”${filters ? ` in ${filters}` : ''}`;
}

/** What the chosen filters hide: "12 more in other branches." */
export function hiddenBy(hidden: number, request: SearchRequest): string {
  const where =
    request.branch && request.rank
      ? 'outside these filters'
      : request.branch
        ? 'in other branches'
        : 'of other rank types';
  return `${countOf(hidden, 'more result')} ${where}.`;
}
