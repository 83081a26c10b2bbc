import { describe, expect, test } from 'vitest';
import { derived } from './made-up-outcomes.ts';

describe('the groups', () => {
  test('are named without the spaces around, and the lines that head them name no MOS', async () => {
    const { rows, report } = await derived();
    expect(rows('outcome-groups')).toContainEqual({
      group: '101',
      level: 'three-digit',
      title: 'Infantry, General',
    });
    expect(rows('outcome-codes').map(({ code, from, to, status }) => [code, from, to, status])).toEqual([
      ['11B', '1965-05', '', 'active'],
      ['11M', '1982-03', '2004-09', 'obsolete'],
    ]);
    expect(report).toContain('a line that heads its groups: 1 (first: 10X)');
  });
});

describe('earnings', () => {
  test('are of the three-digit group, and by pay grade of the two-digit group only', async () => {
    const { rows } = await derived();
    expect(rows('earnings').map(({ group, grades, years }) => `${group} ${grades} ${years}`)).toEqual(
      ['101', '10X'].flatMap((group) => ['01', '05', '10'].map((years) => `${group} E1-E9 ${years}`)),
    );
    expect(rows('earnings')[0]).toEqual({
      group: '101',
      grades: 'E1-E9',
      years: '01',
      people: '1000',
      not_employed: '2000',
      p25: '7000',
      median: '8000',
      p75: '9000',
    });
  });

  test('that the source withholds are left out and counted', async () => {
    const { rows, report } = await derived({
      group: { status_y5_earn: '5', y5_p50_earnings: '', status_y1_nonemp: '5', y1_nonemp: '' },
    });
    const own = rows('earnings').filter(({ group }) => group === '101');
    expect(own.map(({ years, not_employed }) => [years, not_employed])).toEqual([
      ['01', ''],
      ['10', '6000'],
    ]);
    expect(report).toContain('the source withholds the figure (status 5): 1 (first: 101 E1-E9, year 5)');
  });

  test('that repeat those of an earlier year are left out and counted', async () => {
    const { rows, report } = await derived({
      group: {
        y10_emp: '3000',
        y10_p25_earnings: '10000',
        y10_p50_earnings: '11000',
        y10_p75_earnings: '12000',
      },
    });
    const own = rows('earnings').filter(({ group }) => group === '101');
    expect(own.map(({ years }) => years)).toEqual(['01', '05']);
    expect(report).toContain('a year that repeats every figure of an earlier one: 1');
  });

  test.each([
    ['a flag that is not known', { status_y1_emp: '7' }, '"7" is no known status'],
    ['a figure that is said to be there and is not', { y1_p50_earnings: '' }, '"" is not a number'],
  ])('stop the run at %s', async (_, group, message) => {
    await expect(derived({ group })).rejects.toThrow(message);
  });
});

test('the years of leaving are those of the cohorts that have figures', async () => {
  const { rows } = await derived();
  expect(rows('horizons')).toEqual([
    { years: '01', left_from: '2000', left_to: '2007', dollars: '2018' },
    { years: '05', left_from: '2000', left_to: '2007', dollars: '2018' },
    { years: '10', left_from: '2000', left_to: '2003', dollars: '2018' },
  ]);
});

describe('industries', () => {
  test('are of the two-digit group, each sector with a name', async () => {
    const { rows } = await derived({ sector: { status_y10_emp: '5' } });
    expect(rows('sectors')).toEqual([{ sector: '23', title: 'Construction' }]);
    expect(rows('industries').map(({ group, years, sector }) => [group, years, sector])).toEqual([
      ['10X', '01', '23'],
      ['10X', '05', '23'],
    ]);
  });

  test('stop the run where the two files disagree on the people of a group', async () => {
    await expect(derived({ total: { y5_emp: '9' } })).rejects.toThrow(
      'veoo2ns.csv, 10X, sector 00, year 5: 9 people, of all pay grades 3000',
    );
  });
});
