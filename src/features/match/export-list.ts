import { addedCells, addedNames, words } from '#words/match.ts';
import { createListWriter } from '../../files/list-writer.ts';
import { createTroubles } from '../../files/troubles.ts';
import { NO_DESCRIBED_ROW } from './no-described-row.ts';
import type { ReadList } from './read-list.ts';
import type { RosterState } from './roster-store.ts';

/** The list as it came, with what each row means behind it; what the person chose counts before what was found. */
export function listAsCsv(
  { records, form }: ReadList,
  { header, matches, chosen }: Pick<RosterState, 'header' | 'matches' | 'chosen'>,
  occupationTitle: (code: string) => string,
): string {
  const write = createListWriter(form, createTroubles());
  return records
    .map((record, i) => {
      if (header && i === 0) return write(record, addedNames());
      const row = i - Number(header);
      const match = matches[row] ?? NO_DESCRIBED_ROW;
      const job = chosen.get(row);
      const cells = addedCells(job ? { ...match, best: job } : match, occupationTitle);
      return write(record, cells);
    })
    .join('');
}

/** "list.csv" → "list-matched.csv". */
export function exportName(name: string): string {
  return `${name.replace(/\.\w+$/, '') || words.listName}-matched.csv`;
}
