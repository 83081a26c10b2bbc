import { BRANCHES, type Branch, branchFromSlug, branchSlug } from '../../domain/branch.ts';
import { DIRECTION_SOURCES, type DirectionSource } from '../../domain/direction.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import { parametersOf } from '../../runtime/asked.ts';
import { rankFromSlug, rankSlug } from '../../runtime/paths.ts';
import { textOfUrl } from '../../runtime/url-text.ts';

export const TIMES = ['current', 'retired', 'all'] as const;
export type Time = (typeof TIMES)[number];

export const ORDERS = ['strength', 'branch', 'code', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What is asked to be shown of the titles that lead somewhere; the URL says the same. */
export interface MatchRequest {
  /** Only these; none chosen means all. */
  branches: readonly Branch[];
  ranks: readonly RankType[];
  time: Time;
  /** Words of a title or code, in any order. */
  text: string;
  order: Order;
  /** Only what one of these says. */
  sources: readonly DirectionSource[];
  /** What we hold to be fair only, too; null leaves it to the page, which shows it where there is little else. */
  fair: boolean | null;
}

export const EMPTY_REQUEST: MatchRequest = {
  branches: [],
  ranks: [],
  time: 'current',
  text: '',
  order: 'strength',
  // What we chose for jobs without a civilian counterpart is where they can go, hardly who is looked for.
  sources: DIRECTION_SOURCES.filter((source) => source !== 'reviewed'),
  fair: null,
};

/** What the sources are called in an address. */
const SOURCE_SLUG: Readonly<Record<DirectionSource, string>> = {
  crosswalk: 'official',
  connector: 'connector',
  'expert-study': 'study',
  'va-equivalents': 'va',
  reviewed: 'reviewed',
  suggested: 'suggested',
};
/** What an address says of fair matches. */
const FAIR: Readonly<Record<string, boolean>> = { 1: true, 0: false };
/** An address that chooses no source. */
const NO_SOURCE = 'none';

/** Shows every title again, of all times; order and sections stay. */
export const NO_NARROWING = { branches: [], ranks: [], time: 'all', text: '' } as const;

/** Reads the part of a URL after "#"; what makes no sense is left out. */
export function parseMatchRequest(asked: string): MatchRequest {
  const parameters = parametersOf(asked);
  const list = (name: string) => (parameters.get(name) ?? '').split(',');
  const branches = list('branch').map(branchFromSlug);
  const ranks = list('rank').map(rankFromSlug);
  return {
    branches: BRANCHES.filter((branch) => branches.includes(branch)),
    ranks: RANK_TYPES.filter((rank) => ranks.includes(rank)),
    time: TIMES.find((time) => time === parameters.get('time')) ?? EMPTY_REQUEST.time,
    text: textOfUrl(asked),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? EMPTY_REQUEST.order,
    sources: sourcesOf(parameters.get('sources')),
    fair: FAIR[parameters.get('fair') ?? ''] ?? null,
  };
}

/** Writes a request as the part of a URL after the path; what is as usual is left out. */
export function formatMatchRequest(request: MatchRequest): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => value && parts.push(`${name}=${value}`);
  add('branch', request.branches.map(branchSlug).join(','));
  add('rank', request.ranks.map(rankSlug).join(','));
  if (request.time !== EMPTY_REQUEST.time) add('time', request.time);
  add('q', new URLSearchParams({ q: request.text }).toString().slice(2));
  if (request.order !== EMPTY_REQUEST.order) add('sort', request.order);
  if (request.sources.join() !== EMPTY_REQUEST.sources.join())
    add('sources', request.sources.map((source) => SOURCE_SLUG[source]).join(',') || NO_SOURCE);
  if (request.fair !== null) add('fair', request.fair ? '1' : '0');
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function sourcesOf(value: string | null): readonly DirectionSource[] {
  if (value === NO_SOURCE) return [];
  const slugs = (value ?? '').split(',');
  const chosen = DIRECTION_SOURCES.filter((source) => slugs.includes(SOURCE_SLUG[source]));
  return chosen.length > 0 ? chosen : EMPTY_REQUEST.sources;
}
