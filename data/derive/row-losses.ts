import { SOURCE_COUNTS } from '../../src/compile/tables/count-tables.ts';
import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { optionalRowsOf, rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { CellsOf } from '../../src/data/table.ts';
import type { Report } from './report.ts';
import { SourceError } from './source-error.ts';

/** A loss of more than this share of the rows is no change from one release to the next: a file is thinned, or its form has changed. */
const MOST_LOST = 0.02;

/**
 * counts.tsv: how many rows each official file has; of files that were not read, what the committed table has.
 * @param tables the tables with the releases that the files are of.
 */
export function sourceCounts(report: Report, tables: TableTexts): CellsOf<typeof SOURCE_COUNTS>[] {
  const releases = rowsOf(tables, RELEASES);
  const counts = new Map<string, CellsOf<typeof SOURCE_COUNTS>>();
  const add = (release: string, file: string, rows: number) =>
    counts.set(`${release} ${yearless(file)}`, { release, file, rows: String(rows) });
  for (const { release, file, rows } of optionalRowsOf(tables, SOURCE_COUNTS)) add(release, file ?? '', rows);
  for (const [path, rows] of report.rowsRead) {
    const whole = releases.find(({ files }) => files === path);
    const folder = releases.find(({ files }) => files !== null && path.startsWith(`${files}/`));
    if (whole) add(whole.id, '', rows);
    else if (folder) add(folder.id, path.slice(folder.files!.length + 1), rows);
  }
  return [...counts.values()];
}

/**
 * Holds the new tables, and the files that they were made from, against the committed ones.
 * @param accepted the names whose loss is meant, as the message gives them.
 * @throws SourceError naming every table and file that has lost more than 2 % of its rows.
 */
export function checkLosses(before: TableTexts, after: TableTexts, accepted: readonly string[]): void {
  const losses: string[] = [];
  const names: string[] = [];
  const compare = (name: string, place: string, had: number, has: number) => {
    if (has >= had * (1 - MOST_LOST) || accepted.includes(name)) return;
    losses.push(`${place} has ${has} rows, the last release had ${had}`);
    names.push(name);
  };
  const files = new Map(optionalRowsOf(after, SOURCE_COUNTS).map((row) => [countKey(row), row]));
  for (const row of optionalRowsOf(before, SOURCE_COUNTS)) {
    const name = row.file === null ? row.release : `${row.release}/${row.file}`;
    compare(name, `the official file of ${name}`, row.rows, files.get(countKey(row))?.rows ?? row.rows);
  }
  for (const [path, text] of after) {
    const name = path.replace(/\.tsv$/, '');
    compare(name, `data/${path}`, rowCount(before.get(path) ?? ''), rowCount(text));
  }
  if (losses.length === 0) return;
  throw new SourceError(
    'row counts',
    `${losses.join('; ')}; expected a loss of at most 2 %`,
    `Compare the files with the official ones: a download may be cut off. If the loss is meant, say ${names.map((name) => `--accept "${name}"`).join(' ')}.`,
  );
}

function countKey({ release, file }: { release: string; file: string | null }): string {
  return `${release} ${yearless(file ?? '')}`;
}

/** Files that have the year of their release in their names are the same file a year later. */
function yearless(file: string): string {
  return file.replace(/\d{4}/g, '*');
}

function rowCount(text: string): number {
  return Math.max(0, text.split('\n').length - 2);
}
