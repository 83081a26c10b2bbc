import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GradeBook,
  gradesOf,
  hasReached,
  isWithin,
  leadershipLines,
  PAY_GRADES,
  payGradeOf,
  rankTypeOf,
} from '../../src/domain/pay-grade.ts';

describe('a pay grade', () => {
  test.each([
    ['E-5', 'E5'],
    ['e5', 'E5'],
    [' O10 ', 'O10'],
    ['w 2', 'W2'],
    ['E-05', 'E5'],
  ])('is read from "%s"', (text, grade) => {
    expect(payGradeOf(text)).toBe(grade);
  });

  test.each(['', 'E10', 'E0', 'GS5', 'E5.', '5'])('is not read from "%s"', (text) => {
    expect(payGradeOf(text)).toBe(undefined);
  });

  test('is of enlisted people, of warrant officers or of officers', () => {
    expect([rankTypeOf('E9'), rankTypeOf('W1'), rankTypeOf('O10')]).toEqual([
      'Enlisted',
      'Warrant Officer',
      'Commissioned Officer',
    ]);
  });

  test('is within a range that begins or ends with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAY_GRADES), (grade) => {
        expect(isWithin(grade, grade, grade)).toBe(true);
        expect(isWithin(grade, 'E1', 'O10')).toBe(true);
      }),
    );
    expect(isWithin('E4', 'E5', 'E6')).toBe(false);
    expect(isWithin('E7', 'E5', 'E6')).toBe(false);
  });

  test('has reached what asks for less, or for none', () => {
    expect(hasReached('E5', 'E5')).toBe(true);
    expect(hasReached('E4', 'E5')).toBe(false);
    expect(hasReached('O1', 'E7')).toBe(true);
    expect(hasReached('E1', '')).toBe(true);
  });
});

const book: GradeBook = {
  grades: (['E6', 'E5', 'O1'] as const).map((grade) => ({
    branch: 'Army',
    grade,
    title: grade,
    years: [1, 2],
    people: [1, 2],
    led: 'a team',
    trusted: 'tools',
    ready: 'lead',
  })),
  lines: [
    { from: 'E5', to: 'E6', kind: 'safety', text: 'Brief crews', past: 'Briefed crews', prompt: '' },
    { from: 'O1', to: 'O3', kind: 'safety', text: 'Assess risks', past: 'Assessed risks', prompt: '' },
  ],
};

test('the grades of a branch are those of the rank types, lowest first', () => {
  expect(gradesOf(book, 'Army', ['Enlisted']).map(({ grade }) => grade)).toEqual(['E5', 'E6']);
  expect(gradesOf(book, 'Navy', ['Enlisted'])).toEqual([]);
});

test('the lines on leadership are those of the grade', () => {
  expect(leadershipLines(book, 'E6').map(({ text }) => text)).toEqual(['Brief crews']);
  expect(leadershipLines(book, 'E4')).toEqual([]);
});
