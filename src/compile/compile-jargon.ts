import type { JargonTerm } from '../domain/resume/jargon.ts';
import { JARGON } from './tables/jargon-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/** Words of the services and what to write instead, from our table. */
export function compileJargon(tables: TableTexts): JargonTerm[] {
  return rowsOf(tables, JARGON).map(({ case: exact, ...row }) => ({ ...row, exact }));
}
