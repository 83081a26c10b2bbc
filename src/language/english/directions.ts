import type { Direction, DirectionSource, Reason, Strength } from '../../domain/direction.ts';
import type { TitleStatus } from '../../domain/military-title.ts';
import type { ReleaseId, Releases } from '../../domain/releases.ts';
import { periodWords } from './dates.ts';

/*
 * What is said of where a job leads, in American English.
 */

/** The release that a source's links are of; ours have none. */
export const SOURCE_RELEASE: Readonly<Partial<Record<DirectionSource, ReleaseId>>> = {
  crosswalk: 'military-crosswalk',
  connector: 'code-connector',
  'expert-study': 'expert-study',
  'va-equivalents': 'va-equivalents',
};

/** Who says so, in a few words. */
const SOURCE: Readonly<Record<DirectionSource, string>> = {
  crosswalk: 'Official crosswalk',
  connector: 'O*NET Code Connector',
  'expert-study': 'O*NET’s study for the Labor Department',
  'va-equivalents': 'Equivalents in a VA employment tool',
  reviewed: 'Chosen by us',
  suggested: 'Suggested by us',
};

/** The same in a label, where the page says the rest elsewhere. */
const SHORT_SOURCE: Readonly<Record<DirectionSource, string>> = {
  crosswalk: 'Official crosswalk',
  connector: 'Code Connector',
  'expert-study': 'O*NET study',
  'va-equivalents': 'VA list',
  reviewed: 'Chosen by us',
  suggested: 'Suggested by us',
};

/** What a strength says, in a few words; '' where it says nothing more. */
const STRENGTH: Readonly<Record<Strength, string>> = {
  official: '',
  'most-duties': 'most duties match',
  'some-duties': 'some duties match',
  listed: '',
  strong: 'strong match',
  fair: 'fair match',
};

/** "O*NET’s study for the Labor Department". */
export function sourceName(source: DirectionSource): string {
  return SOURCE[source];
}

/** "O*NET study". */
export function shortSourceName(source: DirectionSource): string {
  return SHORT_SOURCE[source];
}

/** What a source holds of a link, without its reasons. */
type Holding = Pick<Direction, 'source' | 'strength' | 'payGrade' | 'preparation'>;

/** "O*NET study: most duties match, typically from E5". */
export function linkWords(link: Holding): string {
  const more = strengthWords(link);
  return more ? `${SHORT_SOURCE[link.source]}: ${more}` : SHORT_SOURCE[link.source];
}

/** The same in short: "O*NET study (most duties match)". */
export function briefLinkWords(link: Pick<Holding, 'source' | 'strength'>): string {
  const degree = degreeWords(link);
  return degree ? `${SHORT_SOURCE[link.source]} (${degree})` : SHORT_SOURCE[link.source];
}

/** The same under the source's own name: "Strong match", "Typically from E4"; '' where there is no more to say. */
export function ownLinkWords(link: Holding): string {
  const more = strengthWords(link);
  return `${more.slice(0, 1).toUpperCase()}${more.slice(1)}`;
}

/** Who says that a title leads somewhere, the strongest first: "Official crosswalk", "O*NET study: most duties match". */
export function sourcesInWords(
  official: boolean,
  status: TitleStatus,
  links: readonly Holding[] = [],
): string[] {
  const crosswalk = status === 'current' ? SHORT_SOURCE.crosswalk : 'Older official records';
  return [...(official ? [crosswalk] : []), ...links.map(linkWords)];
}

/** "O*NET’s study for the Labor Department, January 2016". */
export function sourceWords(source: DirectionSource, releases: Releases): string {
  const id = SOURCE_RELEASE[source];
  const release = id && releases[id];
  return release?.period ? `${SOURCE[source]}, ${periodWords(release)}` : SOURCE[source];
}

/** What the study says of preparation, in plain words. */
const PREPARATION: Readonly<Record<string, string>> = {
  'First term': 'after a first term of service',
  'First term plus prep': 'after a first term and some more preparation',
  'Long term': 'after long experience or training',
};

/** How much of a link, in words; '' where the source says no degree. That what we chose is fair goes without saying. */
function degreeWords({ source, strength }: Pick<Holding, 'source' | 'strength'>): string {
  return source === 'reviewed' && strength === 'fair' ? '' : STRENGTH[strength];
}

/** "most duties match, typically from E5"; '' where the source says no more than that there is a link. */
export function strengthWords(link: Holding): string {
  const { payGrade, preparation } = link;
  return [
    degreeWords(link),
    payGrade && `typically from ${payGrade}`,
    PREPARATION[preparation] ?? preparation,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why a list that does not name a job is taken to speak of it: "Listed for 3D0X2, whose work this job took over". */
export function listedForWords(codes: readonly string[]): string {
  return `Listed for ${codes.join(', ')}, whose work this job took over`;
}

/**
 * Why we hold a link, a sentence a reason; '' for none.
 * @param titleOf the official title of an occupation, by its code.
 */
export function reasonsInWords(reasons: readonly Reason[], titleOf: (code: string) => string): string {
  return reasons.map((reason) => `${reasonWords(reason, titleOf)}.`).join(' ');
}

/**
 * The same in lines: what carries over and what to add stand each on one of their own, so that a list of them can be scanned.
 * @param titleOf the official title of an occupation, by its code.
 */
export function reasonsInLines(reasons: readonly Reason[], titleOf: (code: string) => string): string[] {
  const ours = reasons.filter((reason) => reason.kind === 'carries-over');
  const others = reasons.filter((reason) => reason.kind !== 'carries-over');
  return [...ours.flatMap(carriesOverLines), reasonsInWords(others, titleOf)].filter(Boolean);
}

function carriesOverLines({ what, missing }: Extract<Reason, { kind: 'carries-over' }>): string[] {
  return [`What carries over: ${what}.`, missing && `What to add: ${missing}.`];
}

/**
 * Why we hold a link, as a sentence without its full stop.
 * @param titleOf the official title of an occupation, by its code.
 */
export function reasonWords(reason: Reason, titleOf: (code: string) => string): string {
  switch (reason.kind) {
    case 'title-alike':
      return `${reason.branch} ${reason.code} ${reason.title} officially leads here`;
    case 'dod-group':
      return `Other jobs in its Defense Department group (${reason.title}) officially lead here`;
    case 'lay-title':
      return `“${reason.title}” is another title for this occupation`;
    case 'duties':
      return 'Its official duties have much in common with the tasks of this occupation';
    case 'related':
      return `Officially leads to ${titleOf(reason.occupation)}, which O*NET lists as related to this occupation`;
    case 'below':
      return `Officially leads to ${titleOf(reason.occupation)}; this is one of the specific occupations in it`;
    case 'same-soc':
      return `Officially leads to ${titleOf(reason.occupation)}, in the same group of occupations`;
    case 'list-likely':
      return 'It is likely, but not certain, that this list in the study is for this job';
    case 'same-family':
      return `The same job at another level (${reason.code}) officially leads here`;
    case 'experts-alike':
      return `Experts listed it for ${reason.branch} ${reason.code} ${reason.title}, a similar job`;
    case 'same-words':
      return 'The titles are very similar';
    case 'same-kind':
      return `The same kind of work (${reason.title})`;
    case 'same-group':
      return `Both are in the same Defense Department group (${reason.title})`;
    case 'same-match':
      return `Both officially lead to ${titleOf(reason.occupation)}`;
    case 'same-list':
      return `Experts listed ${titleOf(reason.occupation)} for both`;
    case 'listed-alike':
      return `${SOURCE[reason.source]}: listed for this job or a similar one`;
    case 'carries-over':
      return carriesOverLines(reason).filter(Boolean).join(' ').slice(0, -1);
  }
}
