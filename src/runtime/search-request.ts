import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';
import { textForUrl } from './url-text.ts';

/** What the search page was asked for; the URL of the page says the same. */
export interface SearchRequest {
  text: string;
  branch: Branch | null;
  rank: RankType | null;
  /** Ids of chips that the person removed. */
  without: readonly string[];
}

export const EMPTY_REQUEST: SearchRequest = { text: '', branch: null, rank: null, without: [] };

/** True when there is anything to answer: words, or a filter. */
export function asksAnything({ text, branch, rank }: SearchRequest): boolean {
  return text.trim() !== '' || branch !== null || rank !== null;
}

/** True when both ask for the same, as far as an address can say it. */
export function sameRequest(a: SearchRequest, b: SearchRequest): boolean {
  return (
    textForUrl(a.text) === textForUrl(b.text) &&
    a.branch === b.branch &&
    a.rank === b.rank &&
    a.without.join('\n') === b.without.join('\n')
  );
}
