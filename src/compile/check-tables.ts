import { FACT_TABLES } from './tables/fact-tables.ts';
import { OFFICIAL_TABLES } from './tables/official-tables.ts';
import { optionalRowsOf, rowsOf, type TableTexts } from './tables.ts';

/**
 * Checks every table, those too that no file of the page is made from.
 * @throws TableError for the first fault of a table; Error for a table that is missing, or a file that is none.
 */
export function checkTables(tables: TableTexts): void {
  const known = new Set([...FACT_TABLES, ...OFFICIAL_TABLES].map(({ path }) => path));
  for (const path of tables.keys()) {
    if (!known.has(path))
      throw new Error(
        `data/${path}: found a file that is no table; define it in src/compile/tables, or remove it`,
      );
  }
  for (const table of FACT_TABLES) rowsOf(tables, table);
  for (const table of OFFICIAL_TABLES) optionalRowsOf(tables, table);
}
