import type { Identifier } from '../data/crosswalk-index.ts';
import { parseTable } from '../data/table.ts';
import type { Tables } from './tables.ts';

/** Real codes that the crosswalk does not link, as data/military/identifiers.tsv lists them. */
export function compileIdentifiers(tables: Tables): Identifier[] {
  const path = 'military/identifiers.tsv';
  return parseTable(tables(path), path, ['branch', 'code', 'kind', 'title', 'occupations']).map((row) => ({
    branches: row.branch!.split(', '),
    code: row.code!,
    kind: row.kind!,
    title: row.title!,
    occupations: row.occupations!.split(' ').filter(Boolean),
  }));
}
