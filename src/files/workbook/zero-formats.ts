import { attributeOf, tagsIn } from './workbook-parts.ts';

/** "0000", "00000;-00000": as many digits as it has zeros, whatever the number (ECMA-376, 18.8.31). */
const ZEROS = /^(0{2,})(?:;|$)/;

/** By the place of a style: so many digits it shows, where its format is of zeros alone. */
export type ZeroFormats = ReadonlyMap<string, number>;

/** The formats of zeros among the styles of a workbook. @param styles its `xl/styles.xml`; '' where it has none. */
export function zeroFormats(styles: string): ZeroFormats {
  const digitsOf = new Map(
    tagsIn(styles, 'numFmt').flatMap((tag) => {
      const zeros = ZEROS.exec(attributeOf(tag, 'formatCode'))?.[1];
      return zeros ? [[attributeOf(tag, 'numFmtId'), zeros.length] as const] : [];
    }),
  );
  const cellStyles = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return new Map(
    tagsIn(cellStyles, 'xf').flatMap((tag, style) => {
      const digits = digitsOf.get(attributeOf(tag, 'numFmtId'));
      return digits === undefined ? [] : [[String(style), digits] as const];
    }),
  );
}

const CELL = /<(?:\w+:)?c\s[^>]*>/g;

/**
 * Puts back the zeros that only the format of a cell shows: 311 in the format 0000 is 0311 for whoever looks at it.
 * @param xml the text of the sheet. @param rows its cells as they were read, from the first row and column on; changed in place.
 */
export function showZeros(xml: string, rows: readonly string[][], formats: ZeroFormats): void {
  if (formats.size === 0) return;
  for (const [tag] of xml.matchAll(CELL)) {
    const digits = formats.get(attributeOf(tag, 's'));
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attributeOf(tag, 'r')) ?? [];
    const cells = rows[Number(row) - 1];
    const column = columnOf(letters);
    const text = cells?.[column] ?? '';
    if (digits !== undefined && /^\d+$/.test(text)) cells![column] = text.padStart(digits, '0');
  }
}

/** The place of a column from 0 by its name: A, B … Z, AA. */
function columnOf(name: string): number {
  let place = 0;
  for (const letter of name) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
