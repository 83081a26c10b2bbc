import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { rankLabel } from '../../domain/rank-type.ts';
import type { Releases } from '../../domain/releases.ts';
import { statusInTable } from '../../domain-ui/status-words.ts';
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
  'Occupation codes',
  'Occupations',
] as const;

/** The rows of a list of matches. */
export function matchRows(
  matches: readonly ReverseMatch[],
  match: 'Official' | 'Also consider',
  lookup: CrosswalkLookup,
  releases: Releases,
): MatchRow[] {
  return matches.map(({ title, via }) => {
    const occupations = lookup.occupations(via);
    return {
      Branch: title.branches.join('; '),
      Code: title.code,
      'Military title': title.title,
      'Rank type': rankLabel(title.ranks),
      Status: statusInTable(title.status, releases),
      Match: match,
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
      if (row.Match !== 'Official') labels.push(`also consider: leads to ${row.Occupations}`);
      return `${row.Code} ${row['Military title']} (${labels.join(', ')})`;
    })
    .join('\n');
}
