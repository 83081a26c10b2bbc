import { SourceError, someOf } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import { type FoundTable, headerOf, tablesOf } from '../read-table.ts';

/** Rows above the header that a workbook may have: titles and notes. */
const MOST_ABOVE = 20;

/** A table that has all the columns, from its header on. */
export interface WithHeader {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a file whose header has all the columns; undefined where none has. */
export async function tableWith(
  candidate: Candidate,
  columns: readonly string[],
): Promise<WithHeader | undefined> {
  const header = headerOf(candidate);
  if (header && !columns.every((column) => header.includes(column))) return undefined;
  for (const table of await tablesOf(candidate)) {
    const found = fromHeader(table, columns);
    if (found) return found;
  }
  return undefined;
}

function fromHeader({ sheet, rows }: FoundTable, columns: readonly string[]): WithHeader | undefined {
  const at = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => columns.every((column) => row.some((cell) => cell.trim() === column)));
  if (at < 0) return undefined;
  const header = rows[at]!.map((cell) => cell.trim());
  const filled = rows.slice(at + 1).filter((row) => row.some((cell) => cell !== ''));
  return { sheet, header, rows: [header, ...filled] };
}

/**
 * What a file is called official by its name, but lacks columns of.
 * @throws SourceError naming them.
 */
export async function missingColumns(candidate: Candidate, columns: readonly string[]): Promise<never> {
  const [first] = await tablesOf(candidate);
  const best = (first?.rows ?? [])
    .slice(0, MOST_ABOVE)
    .reduce<readonly string[]>(
      (most, row) => (count(row, columns) > count(most, columns) ? row : most),
      first?.rows[0] ?? [],
    );
  const missing = columns.filter((column) => !best.some((cell) => cell.trim() === column));
  throw new SourceError(
    `${candidate.place}, line 1`,
    `found the columns ${someOf(
      best.map((cell) => `"${cell}"`),
      12,
    )}, expected also ${missing.map((column) => `"${column}"`).join(', ')}`,
  );
}

function count(row: readonly string[], columns: readonly string[]): number {
  return columns.filter((column) => row.some((cell) => cell.trim() === column)).length;
}
