import { addedCells, addedNames, words } from '#words/match.ts';
import type { RowTrouble } from '../../domain/list-faults.ts';
import { createListWriter } from '../../files/list-writer.ts';
import type { ListRecord } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import { NO_DESCRIBED_ROW } from './no-described-row.ts';
import type { ReadList } from './read-list.ts';
import type { RosterState } from './roster-store.ts';
import { createTurns } from './take-turns.ts';
import type { WorkbookClient } from './workbook/workbook-client.ts';

/** The kinds of files that a list goes out as. */
export type ExportKind = 'csv' | 'xlsx';

/** A list to take along. */
export interface ExportedList {
  file: Blob;
  /** What could not be written as it came. */
  troubles: readonly RowTrouble[];
}

export type Matched = Pick<RosterState, 'header' | 'start' | 'matches' | 'chosen'>;

/** So many rows become a piece of a text at once. */
const AT_ONCE = 500;
/** And so many go to whoever writes a workbook: they are copied on the way, cell by cell. */
const HANDED_OVER = 100;

/** The list as it came, letter by letter, with what each row means behind it. */
export async function listAsCsv({ records, form }: ReadList, matched: Matched): Promise<ExportedList> {
  const troubles = createTroubles();
  const write = createListWriter(form, troubles);
  const turn = createTurns();
  const parts: Blob[] = [];
  let waiting: string[] = [];
  for (const [i, record] of records.entries()) {
    waiting.push(write(record, addedTo(i, matched)));
    if (waiting.length === AT_ONCE) {
      // A file of files is made at once; one of a long text would keep the page.
      parts.push(new Blob(waiting));
      waiting = [];
    }
    await turn();
  }
  return {
    file: new Blob([...parts, ...waiting], { type: 'text/csv;charset=utf-8' }),
    troubles: troubles.all,
  };
}

/** The list as a workbook in which every cell is text. @param client writes it, and is done then. */
export async function listAsWorkbook(
  { records, form }: ReadList,
  matched: Matched,
  client: WorkbookClient,
): Promise<ExportedList> {
  const turn = createTurns();
  let rows: string[][] = [];
  try {
    for (const [i, record] of records.entries()) {
      rows.push([...padded(record, form.width), ...addedTo(i, matched)]);
      if (rows.length === HANDED_OVER) {
        await client.write(rows);
        rows = [];
      }
      await turn();
    }
    await client.write(rows);
    return { file: await client.end(), troubles: [] };
  } finally {
    client.close();
  }
}

function padded({ cells }: ListRecord, width: number): string[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, i) => cells[i] ?? '');
}

/** What stands behind a record; what the person chose counts before what was found. */
function addedTo(at: number, { header, start, matches, chosen }: Matched): string[] {
  const names = addedNames();
  if (at < start) return header && at === start - 1 ? names : names.map(() => '');
  const row = at - start;
  const match = matches[row] ?? NO_DESCRIBED_ROW;
  const job = chosen.get(row);
  return addedCells(job ? { ...match, best: job } : match);
}

/** "list.xlsx" → "list-matched.csv". */
export function exportName(name: string, kind: ExportKind): string {
  return `${name.replace(/\.\w+$/, '') || words.listName}-matched.${kind}`;
}
