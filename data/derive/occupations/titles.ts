import { LAY_TITLES, REPORTED_TITLES } from '../../../src/compile/tables/name-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/** O*NET's text for an empty cell. */
const EMPTY = 'n/a';

/**
 * lay-titles.tsv: O*NET's alternate titles with their short forms; reported-titles.tsv: titles that workers
 * reported, Y where My Next Move shows them.
 */
export function deriveTitles({ sources, taxonomy, tables }: Input): void {
  const alternate = sources.tsv(fileOf('onet', 'Alternate Titles.txt'), [
    'O*NET-SOC Code',
    'Alternate Title',
    'Short Title',
  ]);
  const lay = taxonomy.known(alternate, 'O*NET-SOC Code', LAY_TITLES).map((row) => ({
    code: row['O*NET-SOC Code'],
    title: row['Alternate Title'],
    short: row['Short Title'] === EMPTY ? '' : row['Short Title'],
  }));
  tables.add(LAY_TITLES, lay);

  const sample = sources.tsv(fileOf('onet', 'Sample of Reported Titles.txt'), [
    'O*NET-SOC Code',
    'Reported Job Title',
    'Shown in My Next Move',
  ]);
  const reported = taxonomy.known(sample, 'O*NET-SOC Code', REPORTED_TITLES).map((row) => ({
    code: row['O*NET-SOC Code'],
    title: row['Reported Job Title'],
    shown: row['Shown in My Next Move'] === 'Y' ? 'Y' : '',
  }));
  tables.add(REPORTED_TITLES, reported);
}
