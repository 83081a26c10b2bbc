import { join } from 'node:path';
import { readTables } from '../../src/compile/read-tables.ts';
import { cellsOf } from '../fixtures/cells.ts';

/** The project's own tables, as committed. */
export const tables = readTables(join(import.meta.dirname, '../../data'));

/** The cells of a table under data/occupations/. */
export function rowsOf(table: string): Record<string, string>[] {
  return cellsOf(tables.get(`occupations/${table}.tsv`) ?? '');
}
