/** Why a file that somebody brings cannot be read as a list. */
export const FILE_FAULTS = [
  /** Nothing stands in it. */
  'empty',
  /** A workbook of before 2007, or one that is locked with a password: both come in the same container. */
  'old-workbook-or-password',
  'damaged-workbook',
  /** More cells than memory holds. */
  'large-workbook',
  /** A workbook of another program, or in another form. */
  'other-workbook',
  /** An archive, and no workbook: files of word processors are such, too. */
  'zip',
  'pdf',
  'picture',
  /** Compressed. */
  'packed',
  /** No text of any kind. */
  'binary',
] as const;
export type FileFaultKind = (typeof FILE_FAULTS)[number];

/** What was read, though not as the file has it, and the first row where that is so. */
export interface RowTrouble {
  kind: /** A quote opens and never closes: the line was read by its separators alone. */
    | 'open-quote'
    /** Bytes that are no text in the file's encoding. */
    | 'unreadable-bytes'
    /** The row has more cells than those before it. */
    | 'extra-cells'
    /** A cell that a spreadsheet would run as a formula: written with an apostrophe before it. */
    | 'formula'
    /** Merged cells of a workbook: what they say stands in the first of them. */
    | 'merged'
    /** A row that is hidden in the workbook. */
    | 'hidden-row'
    /** A column that is hidden there: `row` is the column, from 1. */
    | 'hidden-column';
  row: number;
  /** How many rows have it. */
  count: number;
}
