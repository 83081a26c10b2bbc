import { expect, test } from 'vitest';
import { matchLikeness } from '../../../../src/compile/suggest/signals/match-likeness.ts';
import { madeBook } from '../../../fixtures/made-suggest.ts';

const likeness = matchLikeness(
  madeBook([
    { code: '49-3031.00', title: 'Diesel Mechanics', zone: 3, tasks: 'engin repair truck' },
    { code: '49-3042.00', title: 'Heavy Equipment Mechanics', zone: 3, tasks: 'engin repair crane' },
    { code: '51-2031.00', title: 'Engine Assemblers', zone: 2, tasks: 'engin bolt' },
    { code: '47-1011.00', title: 'First-Line Supervisors of Construction', zone: 3 },
    { code: '17-2111.00', title: 'Safety Engineers', zone: 4 },
  ]),
);

test('occupations are compared with official matches by their tasks', () => {
  const { tasks } = likeness(['49-3031.00']);
  expect(tasks[0]).toBeCloseTo(1);
  expect(tasks[1]).toBeGreaterThan(tasks[2]!);
  expect(tasks[4]).toBe(0);
});

test('the most alike match counts', () => {
  expect(likeness(['17-2111.00', '49-3031.00']).tasks[1]).toBe(likeness(['49-3031.00']).tasks[1]);
});

test('steps down are counted from the match that takes the most preparation', () => {
  expect([...likeness(['49-3031.00']).stepsDown]).toEqual([0, 0, 1, 0, 0]);
  expect([...likeness(['49-3031.00', '17-2111.00']).stepsDown]).toEqual([1, 1, 2, 1, 0]);
});

test('a step down and the lead of another trade stand apart', () => {
  expect([...likeness(['49-3031.00']).apart]).toEqual([0, 0, 1, 1, 0]);
});
