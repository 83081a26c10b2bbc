import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Writes a workbook of one sheet, a row at a time. */
export interface WorkbookWriter {
  row(cells: readonly string[]): void;
  end(): void;
}

/** More does not fit into a cell (Excel's limit, in UTF-16 units), and Excel calls a file that has more damaged. */
const LONGEST_CELL = 32_767;
/** What is compressed at once, in letters. */
const PIECE = 1 << 18;
const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * Makes a writer that hands over what it has written as it goes, so that a list of any length takes the same memory. Every cell
 * is text: a code keeps its zero, and no cell runs as a formula (ECMA-376, 18.3.1.4: inlineStr).
 * @param take gets the bytes of the file, in order.
 */
export function createWorkbookWriter(take: (bytes: Uint8Array) => void): WorkbookWriter {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    take(bytes);
  });
  for (const [path, text] of Object.entries(FRAME)) fileIn(zip, path).push(strToU8(text), true);
  const sheet = fileIn(zip, SHEET);
  let waiting = BEGIN;
  let row = 0;
  return {
    row(cells) {
      row++;
      waiting += rowXml(cells, row);
      if (waiting.length < PIECE) return;
      sheet.push(strToU8(waiting), false);
      waiting = '';
    },
    end() {
      sheet.push(strToU8(`${waiting}${END}`), true);
      zip.end();
    },
  };
}

function fileIn(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path, { level: 4 });
  zip.add(file);
  return file;
}

function rowXml(cells: readonly string[], row: number): string {
  let xml = `<row r="${row}">`;
  for (const [column, cell] of cells.entries())
    if (cell !== '')
      xml += `<c r="${columnName(column)}${row}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `${xml}</row>`;
}

const NAMES: string[] = [];

/** A, B … Z, AA: the name of a column by its place from 0. */
export function columnName(column: number): string {
  const own = String.fromCharCode(65 + (column % 26));
  NAMES[column] ??= column < 26 ? own : `${columnName(Math.floor(column / 26) - 1)}${own}`;
  return NAMES[column];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_' };

/** A text as a cell holds it; what looks like one of the format's own escapes is escaped itself (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, '')
    .replace(/[&<>\r]/g, (sign) => SIGNS[sign]!);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const BEGIN = `${XML}<worksheet xmlns="${MAIN}"><sheetData>`;
// Programs need not mark every code that is a text and looks like a number.
const END =
  '</sheetData><ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors></worksheet>';

/** What every workbook has around its sheet. The second style is that of text. */
const FRAME: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/${SHEET}" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};
