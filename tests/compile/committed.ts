import { join } from 'node:path';
import { readTables } from '../../src/compile/read-tables.ts';
import { requiredRows } from '../../src/compile/tables.ts';
import type { Row } from '../../src/data/table.ts';

/** The project's own tables, as committed. */
export const tables = readTables(join(import.meta.dirname, '../../data'));

export function rowsOf(table: string): Row[] {
  return requiredRows(tables, `occupations/${table}.tsv`, []);
}
