/** Reads and writes the project's fact tables: UTF-8 TSV, a header row, one row a line, no quoting. */

export type Row = Record<string, string>;

/**
 * Parses a fact table.
 * @param text the file's text; a final line break is optional.
 * @param name the table's name, for messages.
 * @param columns the columns that must be there, in any order.
 * @returns one object a row; a missing trailing cell is ''.
 * @throws Error naming the table and line where a column is missing or a row is longer than the header.
 */
export function parseTable(text: string, name: string, columns: readonly string[]): Row[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const header = (lines[0] ?? '').split('\t');
  for (const column of columns) {
    if (!header.includes(column)) throw new Error(`${name}: column "${column}" is missing`);
  }
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const cells = line.split('\t');
    if (cells.length > header.length) {
      throw new Error(`${name}, line ${i + 1}: ${cells.length} cells, the header has ${header.length}`);
    }
    rows.push(Object.fromEntries(header.map((column, j) => [column, cells[j] ?? ''])));
  }
  return rows;
}

/**
 * Writes a fact table: rows sorted by their text (so that two runs give the same bytes), ended by a line break.
 * Tabs and line breaks inside a cell become single spaces, since the format has no quoting.
 */
export function formatTable(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join('\t'));
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

function cell(value: string): string {
  return value.replace(/[\t\r\n]+/g, ' ').trim();
}
