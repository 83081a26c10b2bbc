import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import { tablesOf } from '../read-table.ts';

/**
 * The rows of O*NET files that were one file before, one after the other, with the columns that all of them have.
 * @param columns names of columns → what the readers of data/derive call them.
 * @throws SourceError naming file and line where a row is cut off, or an archive's file is not what it should be.
 */
export async function joined(
  files: readonly Candidate[],
  columns: Readonly<Record<string, string>>,
): Promise<string[][]> {
  const tables = await Promise.all(files.map(rowsOf));
  const [first = [], ...others] = tables.map(([header = []]) => header.map((name) => columns[name] ?? name));
  const shared = first.filter((name) => others.every((header) => header.includes(name)));
  const rows = tables.flatMap((table) => {
    const header = table[0]!.map((name) => columns[name] ?? name);
    const places = shared.map((name) => header.indexOf(name));
    return table.slice(1).map((row) => places.map((at) => row[at]!));
  });
  return [shared, ...rows];
}

async function rowsOf(file: Candidate): Promise<readonly (readonly string[])[]> {
  const [table] = await tablesOf(file);
  const rows = table?.rows ?? [];
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, i) => {
    if (row.length !== width)
      throw new SourceError(
        `${file.place}, line ${i + 1}`,
        `found ${row.length} cells, expected ${width} as in the header`,
      );
  });
  return rows;
}
