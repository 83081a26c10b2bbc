import { describe, expect, test } from 'vitest';
import { compileOutcomes } from '../../../src/compile/outcomes/compile-outcomes.ts';
import { broadGroupOf } from '../../../src/domain/outcomes.ts';
import { tables } from '../committed.ts';

const book = compileOutcomes(tables);

describe('what veterans earned', () => {
  test('is there for 411 MOS in 56 groups, one of which the source withholds', () => {
    expect(new Set(book.jobs.map(({ code }) => code)).size).toBe(411);
    expect(book.groups).toHaveLength(56);
    expect(book.groups.filter(({ earnings }) => earnings.length === 0).map(({ code }) => code)).toEqual([
      '176',
    ]);
  });

  test('is in dollars of 2018, and of those who left early enough', () => {
    expect(book.dollars).toBe(2018);
    expect(book.leavers).toEqual([
      { years: 1, from: 2000, to: 2015 },
      { years: 5, from: 2000, to: 2011 },
      { years: 10, from: 2000, to: 2007 },
    ]);
  });

  test('of the infantry is as the source has it', () => {
    expect(book.groups.find(({ code }) => code === '101')).toEqual({
      code: '101',
      title: 'Infantry, General',
      earnings: [
        { years: 1, people: 49810, notEmployed: 61310, p25: 21740, median: 31470, p75: 45300 },
        { years: 5, people: 41390, notEmployed: 29860, p25: 29700, median: 43200, p75: 61720 },
        { years: 10, people: 23990, notEmployed: 13790, p25: 35850, median: 51550, p75: 74450 },
      ],
    });
  });

  test('rises from the 25th percentile to the 75th', () => {
    const all = [
      ...book.groups.flatMap(({ earnings }) => earnings),
      ...book.broadGroups.flatMap(({ byGrade }) => byGrade.flatMap(({ earnings }) => earnings)),
    ];
    expect(all).toHaveLength(55 * 3 - 1 + 9 * 2 * 3);
    expect(all.filter(({ p25, median, p75 }) => !(p25 < median && median < p75))).toEqual([]);
  });
});

describe('the two-digit groups', () => {
  test('are those of the three-digit ones, with both bins of pay grades', () => {
    const named = new Set(book.groups.map(({ code }) => broadGroupOf(code)));
    expect(book.broadGroups.map(({ code }) => code)).toEqual([...named].sort());
    for (const { byGrade } of book.broadGroups)
      expect(byGrade.map(({ grades, earnings }) => [grades, earnings.length])).toEqual([
        ['E1-E5', 3],
        ['E6-E9', 3],
      ]);
  });

  test('have their six largest industries, with shares of all people of theirs with a job', () => {
    for (const { code, industries, industriesPeople } of book.broadGroups) {
      expect(industries, code).toHaveLength(6);
      expect(industries.map(({ people }) => people)).toEqual(
        industries.map(({ people }) => people).sort((a, b) => b - a),
      );
      for (const { people, share } of industries) expect(share).toBeCloseTo(people / industriesPeople, 3);
      expect(industries.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1);
    }
  });
});

test('a group that no table names stops the build', () => {
  const groups = tables.get('outcomes/outcome-groups.tsv')!.replace(/^101\t.*\n/m, '');
  expect(() => compileOutcomes(new Map(tables).set('outcomes/outcome-groups.tsv', groups))).toThrow(
    'data/outcomes/outcome-groups.tsv: no row "101", which outcomes/outcome-codes.tsv names',
  );
});
