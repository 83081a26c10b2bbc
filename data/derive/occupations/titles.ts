import { type Input, tablePath } from './tables.ts';

/** O*NET's text for an empty cell. */
const EMPTY = 'n/a';

/**
 * lay-titles.tsv: O*NET's alternate titles with their short forms; reported-titles.tsv: titles that workers
 * reported, Y where My Next Move shows them.
 */
export function deriveTitles({ sources, taxonomy, tables }: Input): void {
  const alternate = sources.tsv('onet-30.1/Alternate Titles.txt', [
    'O*NET-SOC Code',
    'Alternate Title',
    'Short Title',
  ]);
  const lay = taxonomy.known(alternate, 'O*NET-SOC Code', tablePath('lay-titles')).map((row) => ({
    code: row['O*NET-SOC Code']!,
    title: row['Alternate Title']!,
    short: row['Short Title'] === EMPTY ? '' : row['Short Title']!,
  }));
  tables.add('lay-titles', ['code', 'title', 'short'], lay, ['code', 'title', 'short']);

  const sample = sources.tsv('onet-30.1/Sample of Reported Titles.txt', [
    'O*NET-SOC Code',
    'Reported Job Title',
    'Shown in My Next Move',
  ]);
  const reported = taxonomy.known(sample, 'O*NET-SOC Code', tablePath('reported-titles')).map((row) => ({
    code: row['O*NET-SOC Code']!,
    title: row['Reported Job Title']!,
    shown: row['Shown in My Next Move'] === 'Y' ? 'Y' : '',
  }));
  tables.add('reported-titles', ['code', 'title', 'shown'], reported, ['code', 'title']);
}
