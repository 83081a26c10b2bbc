/**
 * The official files that the data is made from, each with the month or years that it is of. The table
 * data/releases.tsv is the only place where these stand: an interface that says a date takes it from here.
 * The order is that of a list for readers.
 */
export const RELEASE_IDS = [
  'military-crosswalk',
  'dod-database',
  'code-connector',
  'expert-study',
  'va-equivalents',
  'federal-jobs',
  'duty-descriptions',
  'cool',
  'onet',
  'onet-ratings',
  'onet-activities',
  'onet-taxonomy',
  'bright-outlook',
  'wages',
  'local-wages',
  'price-parities',
  'projections',
  'handbook',
  'apprenticeships',
  'veteran-outcomes',
  'soc',
  'majors',
  'dot',
  'career-clusters',
  'ai-exposure',
] as const;

export type ReleaseId = (typeof RELEASE_IDS)[number];

/** When something was released, or what time its figures are of: a month, a year, or a span of years. */
export type Period =
  | { readonly kind: 'month'; readonly year: number /** 1 to 12. */; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number };

/** One official file, or several that were released together. */
export interface Release {
  readonly id: ReleaseId;
  /** The publisher's name for it: "O*NET database". */
  readonly source: string;
  /** The number or year in its name: "30.1"; '' where its period tells it apart. */
  readonly release: string;
  /** null where the publisher gives none. */
  readonly period: Period | null;
}

/** What is owed to a release. */
export interface ReleaseCredit {
  /** What it gives to readers, in a sentence. */
  readonly covers: string;
  readonly publisher: string;
  readonly licence: string;
}

export type Releases = Readonly<Record<ReleaseId, Release>>;
export type ReleaseCredits = Readonly<Record<ReleaseId, ReleaseCredit>>;

/** The first and last year of the period; the same for a month or a year. */
export function yearsOf({ id, period }: Release): { from: number; to: number } {
  if (!period) throw new Error(`the release "${id}" has no period`);
  return period.kind === 'years' ? period : { from: period.year, to: period.year };
}

/** Name and number: "O*NET database 30.1". */
export function releaseName({ source, release }: Release): string {
  return release ? `${source} ${release}` : source;
}
