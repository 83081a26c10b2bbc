import { words } from '#words/faults.ts';
import { branchFromSlug, branchSlug } from '../domain/branch.ts';
import { askedBy, parametersOf } from './asked.ts';
import { rankFromSlug, rankSlug } from './paths.ts';
import type { SearchRequest } from './search-request.ts';
import { textForUrl, textOfUrl, wholeTextOfUrl } from './url-text.ts';

const MOST_CHIPS = 20;

/** What a URL asks for, and what in it could not be understood and was left out. */
interface ParsedSearch {
  request: SearchRequest;
  /** One sentence for each part that was left out. */
  ignored: string[];
}

/** Reads the part of a URL after "#"; anything broken is left out and named. */
export function parseSearchUrl(asked: string): ParsedSearch {
  const parameters = parametersOf(asked);
  const ignored: string[] = [];

  const branchText = parameters.get('branch') ?? '';
  const branch = branchFromSlug(branchText) ?? null;
  if (branchText && !branch) ignored.push(words.noBranch(shorten(branchText)));

  const rankText = parameters.get('rank') ?? '';
  const rank = rankFromSlug(rankText) ?? null;
  if (rankText && !rank) ignored.push(words.noRank(shorten(rankText)));

  const text = textOfUrl(asked);
  if (text.length < wholeTextOfUrl(asked).length) ignored.push(words.textTooLong);

  const without = [...new Set(parameters.getAll('not').filter(Boolean))].slice(0, MOST_CHIPS);
  return { request: { text, branch, rank, without }, ignored };
}

/** Writes a request as the part of a URL after the path: "#q=25B&branch=army", or '' for nothing. */
export function formatSearchUrl(request: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (request.text) parameters.set('q', textForUrl(request.text));
  if (request.branch) parameters.set('branch', branchSlug(request.branch));
  if (request.rank) parameters.set('rank', rankSlug(request.rank));
  for (const id of request.without) parameters.append('not', id);
  return askedBy(parameters);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
