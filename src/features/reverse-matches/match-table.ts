import { sourcesInWords } from '#words/directions.ts';
import { rankLabel } from '#words/rank.ts';
import { statusInTable } from '#words/status.ts';
import { words } from '#words/take-matches.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Releases } from '../../domain/releases.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** The columns of the file that is downloaded, in their order. */
export const COLUMNS = [
  'branch',
  'code',
  'title',
  'rank',
  'status',
  'match',
  'source',
  'occupationCodes',
  'occupations',
] as const;

/** One row of that file, by column. */
export type MatchRow = Record<(typeof COLUMNS)[number], string>;

/**
 * The rows of a list of matches.
 * @param match what kind of match they are, in words.
 */
export function matchRows(
  matches: readonly ReverseMatch[],
  match: string,
  lookup: CrosswalkLookup,
  releases: Releases,
): MatchRow[] {
  return matches.map(({ title, via, links, official }) => {
    const occupations = lookup.occupations(via);
    return {
      branch: title.branches.join('; '),
      code: title.code,
      title: title.title,
      rank: rankLabel(title.ranks),
      status: statusInTable(title.status, releases),
      match,
      source: sourcesInWords(official, title.status, links).join('; '),
      occupationCodes: occupations.map(({ code }) => code).join('; '),
      occupations: occupations.map((each) => each.title).join('; '),
    };
  });
}

/**
 * Matches as plain text, a line each: "25B Information Technology Specialist (Army, Enlisted)".
 * @param sourced whether each says who says so, as those by other sources do.
 */
export function matchesAsText(
  matches: readonly ReverseMatch[],
  sourced: boolean,
  releases: Releases,
): string {
  return matches
    .map(({ title: { branches, code, title, ranks, status }, links, official }) => {
      const labels = [branches.join('; '), rankLabel(ranks)];
      if (status !== 'current') labels.push(lowered(statusInTable(status, releases)));
      if (sourced) labels.push(words.bySource(sourcesInWords(official, status, links).join('; ')));
      return words.line(code, title, labels);
    })
    .join('\n');
}

function lowered(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
