import { expect, test } from 'vitest';
import { createOffers } from '../../../src/search/military/offers.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const offer = createOffers(smallCrosswalk(), (typed) => typed.map((word) => `near ${word}`));

test('a title that was cut, joined and misspelt beyond its words is offered first', () => {
  expect(offer('kombatmedik specalist', ['kombatmedik', 'specalist'])[0]).toBe('Combat Medic Specialist');
});

test('words near the typed ones come after the titles, and at most five are offered in all', () => {
  const offers = offer('information systems tek', ['a', 'b', 'c', 'd', 'e']);
  expect(offers[0]).toBe('Information Systems Technician');
  expect(offers).toHaveLength(5);
  expect(offers.at(-1)).toMatch(/^near /);
});

test('nothing near is offered for nonsense but what the words say', () => {
  expect(offer('zzzzqq', ['zzzzqq'])).toEqual(['near zzzzqq']);
  expect(offer('', [])).toEqual([]);
});
