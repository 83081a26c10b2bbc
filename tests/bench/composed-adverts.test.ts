import { expect, test } from 'vitest';
import { createAdverts } from '../../src/bench/composed-adverts.ts';
import { createRandom } from '../../src/bench/random.ts';
import { fullIndex, fullNames } from '../fixtures/full-crosswalk.ts';

const some = (seed: number) => {
  const next = createAdverts(fullIndex(), fullNames(), createRandom(seed));
  return Array.from({ length: 300 }, next);
};

test('an advert has a title that its occupations carry, and often more', () => {
  const adverts = some(1);
  for (const { text, title, occupations } of adverts) {
    expect(text).toContain(title);
    expect(occupations.length).toBeGreaterThan(0);
  }
  const longer = adverts.filter(({ text, title }) => text.length > title.length);
  expect(longer.length).toBeGreaterThan(200);
  expect(longer.length).toBeLessThan(300);
});

test('the same source gives the same adverts, another gives others', () => {
  expect(some(1)).toEqual(some(1));
  expect(some(2)).not.toEqual(some(1));
});

test('no advert is military', () => {
  for (const { occupations } of some(3))
    expect(occupations.every((code) => code.startsWith('55-'))).toBe(false);
});
