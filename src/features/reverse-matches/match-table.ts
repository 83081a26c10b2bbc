import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { rankLabel } from '../../domain/rank-type.ts';
import type { Releases } from '../../domain/releases.ts';
import { statusInTable } from '../../domain-ui/status-words.ts';
import { sourcesInWords } from '../../language/english/directions.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** One row of the file that is downloaded, by column. */
export type MatchRow = Record<(typeof COLUMNS)[number], string>;

export const COLUMNS = [
  'Branch',
  'Code',
  'Military title',
  'Rank type',
  'Status',
  'Match',
  'Source',
  'Occupation codes',
  'Occupations',
] as const;

/** The rows of a list of matches. */
export function matchRows(
  matches: readonly ReverseMatch[],
  match: 'Official' | 'Other source',
  lookup: CrosswalkLookup,
  releases: Releases,
): MatchRow[] {
  return matches.map(({ title, via, links, official }) => {
    const occupations = lookup.occupations(via);
    return {
      Branch: title.branches.join('; '),
      Code: title.code,
      'Military title': title.title,
      'Rank type': rankLabel(title.ranks),
      Status: statusInTable(title.status, releases),
      Match: match,
      Source: sourcesInWords(official, title.status, links).join('; '),
      'Occupation codes': occupations.map(({ code }) => code).join('; '),
      Occupations: occupations.map((each) => each.title).join('; '),
    };
  });
}

/** The rows as plain text, a line each: "25B Information Technology Specialist (Army, Enlisted)". */
export function rowsAsText(rows: readonly MatchRow[]): string {
  return rows
    .map((row) => {
      const labels = [row.Branch, row['Rank type']];
      if (!row.Status.startsWith('Current')) labels.push(row.Status.replace('R', 'r'));
      if (row.Match === 'Other source') labels.push(`by ${row.Source}`);
      return `${row.Code} ${row['Military title']} (${labels.join(', ')})`;
    })
    .join('\n');
}
