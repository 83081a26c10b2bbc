import { expect, test } from 'vitest';
import { grownIndex } from '../../src/bench/grown-index.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

test('a grown index has so many times the jobs and titles, each at the place that its number says', () => {
  const index = smallCrosswalk();
  const grown = grownIndex(index, 4);
  expect(grown.titles).toHaveLength(4 * index.titles.length);
  expect(grown.specialties).toHaveLength(4 * index.specialties.length);
  expect(grown.titles.every((title, at) => title.id === at)).toBe(true);
  for (const specialty of grown.specialties)
    for (const id of specialty.titles) expect(grown.titles[id]!.specialty).toBe(specialty.id);
});
