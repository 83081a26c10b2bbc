import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DirectionSource } from '../../domain/direction.ts';
import { compareStandings, type LeadingLink, officialStanding, type Standing } from '../../domain/leading.ts';
import { EMPTY_REQUEST, type MatchRequest } from './match-request.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** How many titles each source would show by itself, the other filters kept as they are, and how many the fair ones add. */
export type SourceCounts = Readonly<Record<DirectionSource | 'fair', number>>;

/** Which sources count, and whether what is only fair counts. */
export interface SourceChoices {
  sources: MatchRequest['sources'];
  fair: boolean;
}

/** Where fewer jobs than this lead officially or strongly, the fair ones show without being asked for. */
const FEW_JOBS = 10;

/** Whether a source that is chosen says so, as strongly as it is asked for. That what we chose is fair goes without saying. */
export function isChosen(links: readonly LeadingLink[] = [], { sources, fair }: SourceChoices): boolean {
  return links.some(
    ({ source, strength }) =>
      sources.includes(source) && (fair || strength !== 'fair' || source === 'reviewed'),
  );
}

/** Counts the sources among the matches that the other filters let through. */
export function countSources(
  official: readonly ReverseMatch[],
  others: readonly ReverseMatch[],
  { sources, fair }: SourceChoices,
): SourceCounts {
  const by = (source: DirectionSource) =>
    others.filter(({ links }) => isChosen(links, { sources: [source], fair })).length;
  return {
    crosswalk: official.length,
    connector: by('connector'),
    'expert-study': by('expert-study'),
    'va-equivalents': by('va-equivalents'),
    reviewed: by('reviewed'),
    suggested: by('suggested'),
    fair: fairOnly(others, sources).length,
  };
}

/** Those that show only where fair ones are asked for. */
export function fairOnly(
  others: readonly ReverseMatch[],
  sources: readonly DirectionSource[],
): ReverseMatch[] {
  return others.filter(
    ({ links }) => isChosen(links, { sources, fair: true }) && !isChosen(links, { sources, fair: false }),
  );
}

/** Whether fair matches show where nobody says: where current jobs that lead here otherwise are few. */
export function showsFair(official: readonly ReverseMatch[], others: readonly ReverseMatch[]): boolean {
  const strong = others.filter(({ links }) =>
    isChosen(links, { sources: EMPTY_REQUEST.sources, fair: false }),
  );
  const current = [...official, ...strong].filter(({ title }) => title.status === 'current');
  return countJobs(current).jobs < FEW_JOBS;
}

/** So many titles, the levels and forms of so many jobs. */
export interface TitlesAndJobs {
  titles: number;
  jobs: number;
}

/** Of titles that are not official, how many experts name, and how many only we do. */
export function countByGroup(others: readonly ReverseMatch[]): Record<'experts' | 'ours', TitlesAndJobs> {
  const byExperts = ({ links = [] }: ReverseMatch) => links.some(({ source }) => !isOurs(source));
  return {
    experts: countJobs(others.filter(byExperts)),
    ours: countJobs(others.filter((match) => !byExperts(match))),
  };
}

function countJobs(matches: readonly ReverseMatch[]): TitlesAndJobs {
  return { titles: matches.length, jobs: new Set(matches.map(({ title }) => title.specialty)).size };
}

function isOurs(source: DirectionSource): boolean {
  return source === 'reviewed' || source === 'suggested';
}

/** The jobs with an official match, the strongest first: their positions in the index. */
export function officialRanks(
  official: readonly ReverseMatch[],
  { specialties, titles }: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
  own: readonly string[],
): number[] {
  const codes = new Set(own);
  return [...new Set(official.map(({ title }) => title.specialty))]
    .map((id) => officialStanding(specialties[id]!, titles, codes))
    .filter((standing): standing is Standing => standing !== undefined)
    .sort(compareStandings)
    .map(({ specialty }) => specialty.id);
}
