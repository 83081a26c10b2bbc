import { expect, test } from 'vitest';
import { createOffers } from '../../../src/search/military/offers.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const { of: offer } = createOffers(index, (typed) => typed.map((word) => word.slice(2)));
const titles = new Set(index.specialties.map(({ title }) => title));

test('a title that was cut, joined and misspelt beyond its words is offered first', () => {
  expect(offer('kombatmedik specalist', ['kombatmedik', 'specalist'])[0]).toBe('Combat Medic Specialist');
});

test('titles with a word near a typed one come after those, and all are real titles, at most five', () => {
  const offers = offer('information systems tek', [
    'xxinfantryman',
    'xxengineer',
    'xxcontracting',
    'xxcyber',
  ]);
  expect(offers[0]).toBe('Information Systems Technician');
  expect(offers).toContain('Infantryman');
  expect(offers).toHaveLength(5);
  for (const each of offers) expect(titles.has(each)).toBe(true);
});

test('they may be filed ahead, and are the same', () => {
  const fresh = createOffers(index, () => []);
  fresh.prepare();
  expect(fresh.of('kombatmedik specalist', [])).toEqual(
    createOffers(index, () => []).of('kombatmedik specalist', []),
  );
  expect(fresh.of('kombatmedik specalist', [])[0]).toBe('Combat Medic Specialist');
});

test('what was typed is never offered, nor anything for nonsense', () => {
  expect(offer('Infantryman', ['infantryman', 'infantryman'])).not.toContain('Infantryman');
  expect(offer('zzzzqq', ['zzzzqq'])).toEqual([]);
  expect(offer('', [])).toEqual([]);
});
