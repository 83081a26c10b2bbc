import type { Identifier } from '../data/crosswalk-index.ts';
import { IDENTIFIERS } from './tables/military-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/** Real codes that the crosswalk does not link, as data/military/identifiers.tsv lists them. */
export function compileIdentifiers(tables: TableTexts): Identifier[] {
  return rowsOf(tables, IDENTIFIERS).map(({ branch, code, kind, title, occupations }) => ({
    branches: branch,
    code,
    kind,
    title,
    occupations,
  }));
}
