import type { FileFaultKind, RowTrouble } from '../../domain/list-faults.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* What is wrong with a list that somebody brings. */
const FAULTS: Readonly<Record<FileFaultKind, string>> = {
  empty: 'The file is empty.',
  'old-workbook-or-password':
    'This is a workbook that is locked with a password, or one in the old .xls format. Remove the password, or save it as .xlsx or CSV.',
  'damaged-workbook':
    'This workbook is damaged and cannot be read. Open it in a spreadsheet program and save it again.',
  'large-workbook':
    'This workbook is too large to be read here. Save the sheet as CSV, and choose that file.',
  'other-workbook': 'This is a spreadsheet in another format. Save it as .xlsx or CSV, and choose that file.',
  zip: 'This is an archive or a document, not a list. Choose the list in it, or save it as .xlsx or CSV.',
  pdf: 'This is a PDF, whatever its name says. Save the list as CSV or .xlsx.',
  picture: 'This is a picture, whatever its name says. Save the list as CSV or .xlsx.',
  packed: 'This file is compressed. Unpack it first.',
  binary: 'This file is not text. Save the list as CSV or .xlsx.',
};

/** Why a file cannot be read, and what to do. */
export function faultWords(kind: FileFaultKind): string {
  return FAULTS[kind];
}

const TROUBLES: Readonly<Record<RowTrouble['kind'], string>> = {
  'open-quote': 'a quotation mark opens and never closes; the line was read without it',
  'unreadable-bytes': 'some characters are not text in the encoding of the file and show as �',
  'extra-cells': 'there are more cells than columns; the added cells stand behind them',
  formula: 'a cell would run as a formula in a spreadsheet; an apostrophe now stands before it',
  merged: 'cells are merged; what they say was read at the first of them',
  'hidden-row': 'it is hidden in the workbook, and was read like the others',
  'hidden-column': 'it is hidden in the workbook, and was read like the others',
};

/** What could not be read or written as it stands: "Row 12: …, and 3 rows more". */
export function troubleWords({ kind, row, count }: RowTrouble): string {
  const [what, thing] = kind === 'hidden-column' ? ['Column', 'more column'] : ['Row', 'more row'];
  const more = count > 1 ? `; ${countOf(count - 1, thing)} like it` : '';
  return `${what} ${groupDigits(row)}: ${TROUBLES[kind]}${more}.`;
}
