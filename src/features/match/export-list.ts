import { addedCells, addedNames, words } from '#words/match.ts';
import { createListWriter } from '../../files/list-writer.ts';
import type { ListRecord } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import { NO_DESCRIBED_ROW } from './no-described-row.ts';
import type { ReadList } from './read-list.ts';
import type { RosterState } from './roster-store.ts';

/** The list as it came, with what each row means behind it; what the person chose counts before what was found. */
export async function listAsCsv(
  { records, form }: ReadList,
  { header, matches, chosen }: Pick<RosterState, 'header' | 'matches' | 'chosen'>,
  occupationTitle: (code: string) => string,
): Promise<string> {
  const write = createListWriter(form, createTroubles());
  const lineOf = (record: ListRecord, i: number): string => {
    if (header && i === 0) return write(record, addedNames());
    const row = i - Number(header);
    const match = matches[row] ?? NO_DESCRIBED_ROW;
    const job = chosen.get(row);
    return write(record, addedCells(job ? { ...match, best: job } : match, occupationTitle));
  };
  const lines: string[] = [];
  for (const [i, record] of records.entries()) {
    lines.push(lineOf(record, i));
    // The page has its turn in between.
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return lines.join('');
}

/** So many rows are written at once. */
const AT_ONCE = 1000;

/** "list.csv" → "list-matched.csv". */
export function exportName(name: string): string {
  return `${name.replace(/\.\w+$/, '') || words.listName}-matched.csv`;
}
