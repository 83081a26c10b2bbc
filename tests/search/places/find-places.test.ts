import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlaceFinder, placesMeant } from '../../../src/search/places/find-places.ts';
import { SMALL_PLACES } from '../../fixtures/small-places.ts';

const find = createPlaceFinder(SMALL_PLACES);
const meant = (text: string) => placesMeant(find(text)).map(({ label, place }) => [label, place.code]);

describe('a place is found', () => {
  test.each([
    ['by a city of its name', 'Norfolk', 'Norfolk', '47260'],
    [
      'by city and state, whose code is then part of what it is called',
      'norfolk, va',
      'Norfolk, VA',
      '47260',
    ],
    ['by city and the state’s name', 'San Antonio Texas', 'San Antonio, TX', '41700'],
    ['by several cities of its name', 'chesapeake norfolk', 'Chesapeake-Norfolk', '47260'],
    ['by a state’s code', 'VA', 'Virginia', '51'],
    ['by a state’s name, though another ends in it', 'west virginia', 'West Virginia', '54'],
    ['by a base', 'Ft. Bragg', 'Fort Bragg, NC', '22180'],
    ['by a base without what it is', 'langley', 'Langley Air Force Base, VA', '47260'],
    [
      'by a part of the country without what it is',
      'southwest virginia',
      'Southwest Virginia nonmetropolitan area',
      '5100001',
    ],
    ['by a base in short', 'langley AFB', 'Langley Air Force Base, VA', '47260'],
    ['by a city that no place is named after', 'newport news va', 'Newport News, VA', '47260'],
    ['by a city outside the metropolitan areas', 'Bristol', 'Bristol, VA', '5100001'],
    ['however saints are written', 'saint louis', 'St. Louis, MO', '41180'],
    [
      'by a part of the country without a metropolis',
      'southwest virginia nonmetropolitan area',
      'Southwest Virginia nonmetropolitan area',
      '5100001',
    ],
    ['misspelled', 'san antnio', 'San Antonio, TX', '41700'],
    ['misspelled, in a state', 'norfok va', 'Norfolk, VA', '47260'],
  ])('%s: %s', (_, text, label, code) => {
    expect(meant(text)).toEqual([[label, code]]);
  });
});

test('a state is not named for a city that may lie in another of its area’s states', () => {
  expect(find('jersey city')[0]!.label).toBe('Jersey City');
});

test.each([
  ['that was typed', 'jersey city nj', 'NJ', 'Jersey City, NJ'],
  ['that its own row has', 'newark', 'NJ', 'Newark, NJ'],
  ['of the first city of the place’s name', 'virginia beach', 'VA', 'Virginia Beach, VA'],
  ['that it is', 'new jersey', 'NJ', 'New Jersey'],
])('a match says the state %s: %s', (_, text, state, label) => {
  expect(find(text)[0]).toMatchObject({ state, label });
});

test('of cities of one name in one place the one in its first state is meant', () => {
  const book = { ...SMALL_PLACES, otherNames: [{ name: 'New York', place: '35620', state: 'NJ' }] };
  const match = createPlaceFinder(book)('new york').find(({ place }) => place.code === '35620');
  expect(match).toMatchObject({ state: 'NY', label: 'New York, NY' });
  expect(createPlaceFinder(book)('new york nj')[0]).toMatchObject({ state: 'NJ', label: 'New York, NJ' });
});

describe('a text that may mean several places', () => {
  test('gives all of them, the one with most jobs first', () => {
    expect(meant('Fayetteville').map(([label]) => label)).toEqual(['Fayetteville, AR', 'Fayetteville, NC']);
    expect(meant('new york').map(([label]) => label)).toEqual(['New York', 'New York, NY']);
  });

  test('means one once its state is typed', () => {
    expect(meant('fayetteville nc')).toEqual([['Fayetteville, NC', '22180']]);
  });
});

describe('what is no name is offered and not answered', () => {
  test.each([
    ['the beginning of one', 'san ant', 'San Antonio, TX', 'begins'],
    ['words of one', 'nonmetropolitan virginia', 'Southwest Virginia nonmetropolitan area', 'words'],
    ['one that is merely alike', 'san antolia', 'San Antonio, TX', 'alike'],
    ['one that begins with another letter', 'can antonio', 'San Antonio, TX', 'alike'],
    ['one that is so short that a letter makes it another', 'guan', 'Guam', 'alike'],
  ])('%s: %s', (_, text, label, rung) => {
    expect(find(text)[0]).toMatchObject({ label, rung });
    expect(meant(text)).toEqual([]);
  });

  test('a slip that is near two places', () => {
    const rows = ['Fairfeld', 'Fairfald'].map((name, i) => ({ name, place: ['48', '05'][i]!, state: '' }));
    const both = createPlaceFinder({ ...SMALL_PLACES, otherNames: rows });
    expect(both('fairfild').map(({ place }) => place.code)).toEqual(['48', '05']);
    expect(placesMeant(both('fairfild'))).toEqual([]);
    const one = createPlaceFinder({ ...SMALL_PLACES, otherNames: rows.slice(0, 1) });
    expect(placesMeant(one('fairfild'))).toHaveLength(1);
  });
});

test('what is like no place finds none', () => {
  for (const text of ['', ' ', ',', 'xyzzy', 'norfolk tx']) expect(find(text)).toEqual([]);
});

test('a place is never given twice, and the same text finds the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('v', 'new', 'virginia', 'n')), (text) => {
      const codes = find(text).map(({ place }) => place.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(find(text).map(({ place }) => place.code)).toEqual(codes);
    }),
  );
});
