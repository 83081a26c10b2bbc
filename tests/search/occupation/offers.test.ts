import { expect, test } from 'vitest';
import { createTitleOffers } from '../../../src/search/occupation/offers.ts';

const TITLES = ['Accountant', 'Electrician', 'Registered Nurse', 'Heavy and Tractor-Trailer Truck Drivers'];
const { of: offer } = createTitleOffers(TITLES);
const parts = (...texts: string[]) => texts.map((text) => text.split(' '));

test('titles near what was typed are offered, real ones', () => {
  expect(offer(parts('elektricien'))).toEqual(['Electrician']);
});

test('of a text of several parts those near any of them', () => {
  expect(offer(parts('acountent', 'regstrd nurs')).sort()).toEqual(['Accountant', 'Registered Nurse']);
});

test('never what was typed', () => {
  expect(offer(parts('electrician'))).toEqual([]);
});

test('nothing where nothing is near', () => {
  expect(offer(parts('zzzzqqqq'))).toEqual([]);
});

test('nothing for a letter or two, for which no title is filed', () => {
  const untouched = new Proxy(TITLES, {
    get: () => {
      throw new Error('the titles were read');
    },
  });
  expect(createTitleOffers(untouched).of(parts('5', 'rn'))).toEqual([]);
});

test('they may be filed ahead, and are the same', () => {
  const fresh = createTitleOffers(TITLES);
  fresh.prepare();
  expect(fresh.of(parts('elektricien'))).toEqual(['Electrician']);
});
