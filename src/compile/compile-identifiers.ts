import type { Identifier } from '../data/crosswalk-index.ts';
import { requiredRows, type TableTexts } from './tables.ts';

/** Real codes that the crosswalk does not link, as data/military/identifiers.tsv lists them. */
export function compileIdentifiers(tables: TableTexts): Identifier[] {
  return requiredRows(tables, 'military/identifiers.tsv', [
    'branch',
    'code',
    'kind',
    'title',
    'occupations',
  ]).map((row) => ({
    branches: row.branch!.split(', '),
    code: row.code!,
    kind: row.kind!,
    title: row.title!,
    occupations: row.occupations!.split(' ').filter(Boolean),
  }));
}
