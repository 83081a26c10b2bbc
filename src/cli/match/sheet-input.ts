import { words } from '#words/match.ts';
import { createTroubles } from '../../files/troubles.ts';
import { openWorkbook } from '../../files/workbook/open-workbook.ts';
import type { ListInput } from './list-input.ts';

/**
 * Opens a sheet of a workbook; it is read as a whole.
 * @param name of the sheet; undefined for the first with rows that is not hidden.
 * @throws FileFault for what is no workbook, Error for a sheet that it does not have.
 */
export async function openSheet(bytes: Uint8Array, name: string | undefined): Promise<ListInput> {
  const { sheets, first, read } = openWorkbook(bytes);
  const chosen = name === undefined ? first : sheets.findIndex((sheet) => sheet.name === name);
  const filled = sheets.filter(({ empty }) => !empty);
  const names = filled.map((sheet) => words.sheet(sheet.name, sheet.hidden));
  if (chosen < 0) throw new Error(words.noSheet(name!, names));
  const { records, width, troubles } = await read(chosen);
  const heard = createTroubles(troubles);
  async function* pieces() {
    yield records;
  }
  return {
    sample: records,
    pieces: pieces(),
    form: { delimiter: ',', width, lineBreak: '\r\n', marked: false },
    troubles: heard,
    share: () => null,
    encoding: () => 'utf-8',
    notes: filled.length > 1 ? [words.sheetRead(sheets[chosen]!.name, names)] : [],
  };
}
