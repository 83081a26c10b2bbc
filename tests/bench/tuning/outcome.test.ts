import { expect, test } from 'vitest';
import { changeOf } from '../../../src/bench/tuning/outcome.ts';
import { tuneTable } from '../../../src/bench/tuning/table.ts';

const before = { places: [1, 2, 4, 0, 1], firsts: [10, 11, 12, -1, 14] };

test('a change counts the queries that came to the first place and to the first three, and those that fell', () => {
  const after = { places: [2, 1, 3, 0, 0], firsts: [11, 10, 12, -1, 15] };
  expect(changeOf(before, after)).toEqual({
    at1: { better: 1, worse: 2 },
    in3: { better: 1, worse: 1 },
    firsts: 3,
  });
});

test('the same outcome is no change', () => {
  const none = { better: 0, worse: 0 };
  expect(changeOf(before, before)).toEqual({ at1: none, in3: none, firsts: 0 });
});

test('the table has a weight a row, and says where a range ends', () => {
  const change = { at1: { better: 1, worse: 2 }, in3: { better: 0, worse: 0 }, firsts: 3 };
  const table = tuneTable(
    ['titleSame'],
    ['military'],
    [{ name: 'titleSame', direction: 'down', value: 0.9, changes: [change] }],
  );
  expect(table.split('\n')[1]!.split(/\s{2,}/)).toEqual(['titleSame', '1', '0.9', '+1−2|·', '3', 'end']);
});
