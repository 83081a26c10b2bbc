import { describe, expect, test } from 'vitest';
import { compileGrades } from '../../src/compile/compile-grades.ts';
import { decodeGrades, encodeGrades } from '../../src/data/grades-codec.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { LEADERSHIP_KINDS, leadershipLines, PAY_GRADES } from '../../src/domain/pay-grade.ts';
import { fullTables } from '../fixtures/full-crosswalk.ts';

const book = compileGrades(fullTables());

describe('the committed pay grades', () => {
  test('are all of each branch: no warrant officers in the Space Force, three grades of them in the Coast Guard', () => {
    const count = (branch: string) => book.grades.filter((facts) => facts.branch === branch).length;
    expect(BRANCHES.map((branch) => `${branch} ${count(branch)}`)).toEqual([
      'Army 24',
      'Marine Corps 24',
      'Navy 24',
      'Air Force 24',
      'Space Force 19',
      'Coast Guard 22',
    ]);
  });

  test('have ranges from less to more', () => {
    for (const { years, people } of book.grades) {
      expect(years[0]).toBeLessThan(years[1]);
      expect(people[0]).toBeLessThanOrEqual(people[1]);
    }
  });

  test('have lines on leadership of every kind from E4 on, in the past too', () => {
    for (const grade of PAY_GRADES.slice(PAY_GRADES.indexOf('E4')))
      expect(new Set(leadershipLines(book, grade).map(({ kind }) => kind))).toEqual(
        new Set(LEADERSHIP_KINDS),
      );
    expect(leadershipLines(book, 'E5').find(({ kind }) => kind === 'supervision')!.past).toMatch(
      /^Supervised \[number\] people, assigned/,
    );
  });

  test('come back as they were from their file', () => {
    expect(decodeGrades(encodeGrades(book, 'v'), 'v')).toEqual(book);
  });

  test('of a damaged file are refused', () => {
    const file = encodeGrades(book, 'v');
    expect(() => decodeGrades(file.replace('Sergeant', 'Sergeent'), 'v')).toThrow('damaged');
  });
});
