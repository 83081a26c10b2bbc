import { expect, test } from 'vitest';
import { foldName, placeNames } from '../../../src/search/places/place-names.ts';
import { SMALL_PLACES } from '../../fixtures/small-places.ts';

const namesOf = (code: string) =>
  placeNames(SMALL_PLACES)
    .filter(({ place }) => place.code === code)
    .map(({ text, state }) => [text, state]);

test('names are compared without marks, and in the short form of words that have one', () => {
  expect(foldName('Saint Louis')).toBe(foldName('St. Louis'));
  expect(foldName('Coeur d’Alene')).toBe('coeur dalene');
  expect(foldName('Nellis Air Force Base')).toBe(foldName('nellis AFB'));
});

test('a metropolitan area has each of its cities, and those that stand together, for a name', () => {
  expect(namesOf('41700')).toEqual([
    ['san antonio', 'TX'],
    ['san antonio new braunfels', 'TX'],
    ['new braunfels', 'TX'],
  ]);
});

test('of an area in several states only the first city’s is sure', () => {
  expect(namesOf('35620')).toEqual([
    ['new york', 'NY'],
    ['new york newark', 'NY'],
    ['new york newark jersey city', 'NY'],
    ['newark', ''],
    ['newark jersey city', ''],
    ['jersey city', ''],
  ]);
});

test('a state has its code for a name, and a place those of its bases', () => {
  expect(namesOf('51')).toEqual([
    ['virginia', 'VA'],
    ['va', 'VA'],
  ]);
  expect(namesOf('22180')).toContainEqual(['ft bragg', 'NC']);
});
