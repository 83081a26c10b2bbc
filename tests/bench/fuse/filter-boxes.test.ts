import { expect, test } from 'vitest';
import { FILTER_WAYS } from '../../../src/bench/fuse/filter-boxes.ts';
import { filterTexts } from '../../../src/bench/fuse/filter-texts.ts';
import { leastMs } from '../../../src/bench/fuse/timing.ts';

const rows = ['Aircraft Mechanic', 'Diesel Mechanic', 'Pastry Cook'];

test.each(FILTER_WAYS.map(({ name, build }) => [name, build] as const))(
  'the way “%s” keeps a row that has what is typed',
  (_, build) => {
    expect(build(rows)('pastry')).toEqual([2]);
  },
);

test('what is typed for a row is its words as they are, turned round and misspelt, the same every time', () => {
  const list = { sort: 'software' as const, rows: rows.map((row) => ({ shown: row, searched: row })) };
  const texts = filterTexts([list]);
  for (const { how, wanted, typed } of texts)
    if (how === 'as written') expect(rows[wanted]!.toLowerCase()).toContain(typed);
  expect(new Set(texts.map(({ how }) => how)).size).toBe(6);
  expect(filterTexts([list])).toEqual(texts);
});

test('a task counts with the least of its runs', () => {
  let run = 0;
  const wait = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  const ms = leastMs(2, 3, () => {
    const slow = run++ === 0 ? 8 : 0;
    return () => wait(slow);
  });
  expect(ms).toBeLessThan(8);
});
