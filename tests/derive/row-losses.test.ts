import { describe, expect, test } from 'vitest';
import { Report } from '../../data/derive/report.ts';
import { checkLosses, sourceCounts } from '../../data/derive/row-losses.ts';
import { SOURCE_COUNTS } from '../../src/compile/tables/count-tables.ts';
import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { formatCells } from '../../src/data/table.ts';
import { tables } from '../compile/committed.ts';

const table = (rows: number) => `code\n${'x\n'.repeat(rows)}`;
const zones = (rows: number) => new Map([['occupations/job-zones.tsv', table(rows)]]);
const counted = (rows: string) =>
  new Map([
    [
      SOURCE_COUNTS.path,
      formatCells(SOURCE_COUNTS, [{ release: 'onet', file: 'Alternate Titles.txt', rows }]),
    ],
  ]);

describe('a table', () => {
  test('may lose 2 % of its rows', () => {
    expect(() => checkLosses(zones(1000), zones(980), [])).not.toThrow();
  });

  test('that loses more stops the run, with the number before and after, and how to say that it is meant', () => {
    expect(() => checkLosses(zones(923), zones(499), [])).toThrow(
      /^row counts: data\/occupations\/job-zones\.tsv has 499 rows, the last release had 923; expected a loss of at most 2 %\. .*--accept "occupations\/job-zones"/,
    );
  });

  test('that is named may lose what it loses', () => {
    expect(() => checkLosses(zones(923), zones(499), ['occupations/job-zones'])).not.toThrow();
  });
});

describe('an official file', () => {
  test('that has lost more than 2 % of its rows stops the run, though its table has none less', () => {
    expect(() => checkLosses(counted('56505'), counted('19999'), [])).toThrow(
      'the official file of onet/Alternate Titles.txt has 19999 rows, the last release had 56505',
    );
  });

  test('is counted by its release, and keeps its count where it is not read', () => {
    const report = new Report();
    report.read('onet-30.1/Job Zones.txt', 923);
    report.read('cip/CIP2020_SOC2018_Crosswalk.csv', 6000);
    const known = new Map([[RELEASES.path, tables.get(RELEASES.path)!], ...counted('56505')]);
    expect(sourceCounts(report, known)).toEqual([
      { release: 'onet', file: 'Alternate Titles.txt', rows: '56505' },
      { release: 'onet', file: 'Job Zones.txt', rows: '923' },
      { release: 'majors', file: 'CIP2020_SOC2018_Crosswalk.csv', rows: '6000' },
    ]);
  });

  test('with a year in its name is the same file a year later', () => {
    const of = (file: string, rows: string) =>
      new Map([[SOURCE_COUNTS.path, formatCells(SOURCE_COUNTS, [{ release: 'soc', file, rows }])]]);
    expect(() =>
      checkLosses(of('soc_structure_2018.xlsx', '1447'), of('soc_structure_2028.xlsx', '900'), []),
    ).toThrow('soc/soc_structure_2018.xlsx has 900 rows');
  });
});
