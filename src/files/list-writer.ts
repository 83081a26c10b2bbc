import { disarmed, isFormula, quoted } from './csv-cell.ts';
import type { Delimiter } from './delimiter.ts';
import type { ListRecord } from './records.ts';
import type { Troubles } from './troubles.ts';

/** How a list is written. */
export interface ListForm {
  delimiter: Delimiter;
  /** How many cells a row has, most. */
  width: number;
  lineBreak: string;
  /** It begins with a byte order mark. */
  marked: boolean;
}

/**
 * Makes the step that writes a row as it was, letter by letter, with cells behind it. A row with a cell that a spreadsheet
 * would run, and a plain line, is written anew, cell by cell.
 */
export function createListWriter(
  { delimiter, width, lineBreak, marked }: ListForm,
  troubles: Pick<Troubles, 'note'>,
): (record: ListRecord, added: readonly string[]) => string {
  const between = delimiter || ',';
  const joined = (cells: readonly string[]) =>
    cells.map((cell) => quoted(disarmed(cell), between)).join(between);
  let begin = marked ? '\uFEFF' : '';
  return ({ row, cells, raw }, added) => {
    if (cells.length > width) troubles.note('extra-cells', row);
    const unsafe = cells.some(isFormula);
    if (unsafe) troubles.note('formula', row);
    const own = unsafe || delimiter === '' ? joined(cells) : raw;
    const missing = between.repeat(Math.max(0, width - cells.length));
    const line = raw === '' ? lineBreak : `${own}${missing}${between}${joined(added)}${lineBreak}`;
    const text = `${begin}${line}`;
    begin = '';
    return text;
  };
}
