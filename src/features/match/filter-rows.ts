import type { Branch } from '../../domain/branch.ts';
import { CONFIDENCES, type Confidence } from '../../domain/roster.ts';
import type { DescribedJob, DescribedRow } from '../../search/roster/describe-row.ts';

/** What is asked to be shown of a list. */
export interface RowFilter {
  /** None chosen means all. */
  confidences: readonly Confidence[];
  branch: Branch | '';
  /** Part of an occupation's title or code. */
  occupation: string;
}

export const NO_FILTER: RowFilter = { confidences: [], branch: '', occupation: '' };

/** The job of a row: what the person chose, or what was found. */
export function jobOf(
  matches: readonly DescribedRow[],
  chosen: ReadonlyMap<number, DescribedJob>,
  row: number,
): DescribedJob | null {
  return chosen.get(row) ?? matches[row]!.best;
}

/**
 * The rows that a filter lets through, as positions in the list of matches; by their place in a ranking of jobs where there
 * is one, those without a place last.
 */
export function rowsShown(
  matches: readonly DescribedRow[],
  chosen: ReadonlyMap<number, DescribedJob>,
  filter: RowFilter,
  ranks: ReadonlyMap<number, number> | null,
): number[] {
  const wanted = filter.occupation.trim().toLowerCase();
  const isShown = (row: number): boolean => {
    const { confidence } = matches[row]!;
    const job = jobOf(matches, chosen, row);
    if (filter.confidences.length > 0 && !filter.confidences.includes(confidence)) return false;
    if (filter.branch !== '' && job?.branch !== filter.branch) return false;
    if (wanted === '') return true;
    if (!job) return false;
    return [...job.occupations.official, ...job.occupations.suggested].some(({ code, title }) =>
      `${code} ${title}`.toLowerCase().includes(wanted),
    );
  };
  const shown = matches.flatMap((_, row) => (isShown(row) ? [row] : []));
  if (!ranks) return shown;
  const placeOf = (row: number) =>
    ranks.get(jobOf(matches, chosen, row)?.id ?? -1) ?? Number.MAX_SAFE_INTEGER;
  return shown.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}

/** How many rows there are of each confidence. */
export function confidenceCounts(matches: readonly DescribedRow[]): Record<Confidence, number> {
  const counts = Object.fromEntries(CONFIDENCES.map((each) => [each, 0])) as Record<Confidence, number>;
  for (const { confidence } of matches) counts[confidence]++;
  return counts;
}
