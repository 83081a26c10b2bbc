import { expect, test } from 'vitest';
import { createRandom } from '../../src/bench/random.ts';
import { createRandomQueries, LONGEST } from '../../src/bench/random-queries.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

test('the same seed makes the same queries, another seed others', () => {
  const texts = (seed: number) => {
    const next = createRandomQueries(smallCrosswalk(), createRandom(seed));
    return Array.from({ length: 200 }, () => next().text);
  };
  expect(texts(1)).toEqual(texts(1));
  expect(texts(1)).not.toEqual(texts(2));
});

test('queries are short mostly, and never longer than promised', () => {
  const next = createRandomQueries(smallCrosswalk(), createRandom(3));
  const lengths = Array.from({ length: 2000 }, () => next().text.length);
  expect(lengths.filter((length) => length < 60).length).toBeGreaterThan(1800);
  expect(Math.max(...lengths)).toBeGreaterThan(1000);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
});
