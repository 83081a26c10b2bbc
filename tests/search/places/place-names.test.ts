import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../src/search/places/place-names.ts';
import { SMALL_PLACES } from '../../fixtures/small-places.ts';

const namesOf = (code: string) =>
  placeNames(SMALL_PLACES)
    .filter(({ place }) => place.code === code)
    .map(({ text, state }) => [text, state]);

test('a metropolitan area has each of its cities, and those that stand together, for a name', () => {
  expect(namesOf('41700')).toEqual([
    ['san antonio', 'TX'],
    ['san antonio new braunfels', 'TX'],
    ['new braunfels', 'TX'],
  ]);
});

test('of an area in several states only the first city’s is sure, and what a row says', () => {
  expect(namesOf('35620')).toEqual([
    ['new york', 'NY'],
    ['new york newark', 'NY'],
    ['new york newark jersey city', 'NY'],
    ['newark', ''],
    ['newark jersey city', ''],
    ['jersey city', ''],
    ['newark', 'NJ'],
  ]);
});

test('a state has its code for a name, and a place those of its bases', () => {
  expect(namesOf('51')).toEqual([
    ['virginia', 'VA'],
    ['va', 'VA'],
  ]);
  expect(namesOf('22180')).toContainEqual(['fort bragg', 'NC']);
});

describe('what is short for a name', () => {
  const book = (...names: string[]) =>
    placeNames({
      ...SMALL_PLACES,
      otherNames: names.map((name, i) => ({ name, place: i === 0 ? '54' : '51', state: 'VA' })),
    });
  const texts = (...names: string[]) =>
    book(...names)
      .filter(({ place, isShort }) => place.code === '54' && isShort)
      .map(({ text }) => text);

  test('is a base’s without what kind of base it is', () => {
    expect(texts('Dover Air Force Base')).toContain('dover');
    expect(texts('Dover Army Airfield')).toContain('dover');
    expect(texts('Fort Dover')).toEqual([]);
  });

  test('is a part of a joint base', () => {
    expect(texts('Joint Base Lewis-McChord')).toEqual([
      'lewis mcchord',
      'lewis',
      'mcchord',
      'joint base lewis',
      'joint base mcchord',
    ]);
  });

  test('is not what another place is called', () => {
    expect(texts('Dover Air Force Base', 'Dover')).toEqual([]);
    expect(texts('Joint Base McGuire-Dix-Lakehurst', 'Lakehurst')).not.toContain('lakehurst');
    expect(texts('Joint Base McGuire-Dix-Lakehurst', 'Lakehurst')).not.toContain('joint base lakehurst');
  });
});
