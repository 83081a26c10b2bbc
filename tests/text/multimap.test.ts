import { expect, test } from 'vitest';
import { addTo } from '../../src/text/multimap.ts';

test('values under one key are kept in the order in which they come', () => {
  const map = new Map<string, number[]>();
  addTo(map, 'even', 2);
  addTo(map, 'odd', 1);
  addTo(map, 'even', 4);
  expect([...map]).toEqual([
    ['even', [2, 4]],
    ['odd', [1]],
  ]);
});
