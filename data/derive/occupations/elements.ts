import { ELEMENTS } from '../../../src/compile/tables/rating-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import { fileOf, type Row } from '../read.ts';
import type { Input } from './tables.ts';

/**
 * The parts of O*NET's content model that the tables use: set → the form of the ids.
 * Knowledge areas stand under headings, but 2.C.6 and 2.C.10 are areas without one.
 */
const SETS: readonly [set: string, id: RegExp][] = [
  ['interest', /^1\.B\.1\.[a-f]$/],
  ['work value', /^1\.B\.2\.[a-f]$/],
  ['work style', /^1\.D\.\d\.[a-z]$/],
  ['skill', /^2\.[AB]\.\d\.[a-z]$/],
  ['knowledge', /^2\.C\.(6|10|\d\.[a-z])$/],
  ['work activity', /^4\.A\.\d\.[a-z]\.\d+$/],
];

/** elements.tsv: the names of the elements that other tables have as columns. Names only, no descriptions. */
export function deriveElements({ sources, tables }: Input): void {
  const source = sources.tsv(fileOf('onet', 'Content Model Reference.txt'), ['Element ID', 'Element Name']);
  const rows: Row[] = [];
  const kept: Row[] = [];
  for (const row of source) {
    const id = row['Element ID'];
    const set = SETS.find(([, pattern]) => pattern.test(id))?.[0];
    if (set) rows.push({ id, set, name: row['Element Name'] });
  }
  // Sets that O*NET does not publish any more keep their names, as the tables of their figures stay.
  for (const { id, set, name } of sources.kept ? rowsOf(sources.kept, ELEMENTS) : [])
    if (!rows.some((row) => row.set === set)) kept.push({ id, set, name });
  rows.push(...kept);
  tables.add(ELEMENTS, rows);
}
