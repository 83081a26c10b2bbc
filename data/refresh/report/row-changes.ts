import { FACT_TABLES } from '../../../src/compile/tables/fact-tables.ts';
import type { TableTexts } from '../../../src/compile/tables.ts';

/** A row's cells by column. */
export type Cells = Readonly<Record<string, string>>;

/** How a table differs from what it was, row by row; a row is the same where its key is. */
export interface TableChanges {
  readonly path: string;
  readonly added: readonly Cells[];
  readonly removed: readonly Cells[];
  readonly changed: readonly { readonly before: Cells; readonly after: Cells }[];
}

/** The tables whose rows differ. */
export function rowChanges(before: TableTexts, after: TableTexts): TableChanges[] {
  return FACT_TABLES.flatMap(({ path, key }) => {
    const [own, next] = [before.get(path) ?? '', after.get(path) ?? ''];
    if (own === next) return [];
    const [was, is] = [byKey(own, key), byKey(next, key)];
    const common = [...is].flatMap(([name, row]) => {
      const known = was.get(name);
      return known && known.line !== row.line ? [{ before: known.cells, after: row.cells }] : [];
    });
    return [
      {
        path,
        added: [...is].filter(([name]) => !was.has(name)).map(([, { cells }]) => cells),
        removed: [...was].filter(([name]) => !is.has(name)).map(([, { cells }]) => cells),
        changed: common,
      },
    ];
  });
}

function byKey(text: string, key: readonly string[]): Map<string, { line: string; cells: Cells }> {
  const [first = '', ...lines] = text.split('\n').filter(Boolean);
  const header = first.split('\t');
  const rows = new Map<string, { line: string; cells: Cells }>();
  for (const line of lines) {
    const parts = line.split('\t');
    const cells = Object.fromEntries(header.map((name, i) => [name, parts[i] ?? '']));
    rows.set(key.map((name) => cells[name]).join('\t'), { line, cells });
  }
  return rows;
}
