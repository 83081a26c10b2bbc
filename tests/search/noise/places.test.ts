import { describe, expect, test } from 'vitest';
import { bases, employers, places } from '../../../src/search/noise/places.ts';
import { takenBy } from '../../fixtures/small-noise.ts';

describe('bases are read', () => {
  test.each([
    'Fort Bragg',
    'Ft. Bragg, NC',
    'ft bragg north carolina',
    'Fort Greene',
    'Smith AFB',
    'FOB Warrior',
    'Naval Station Norfolk',
    'NAS Pensacola',
    'Norfolk Air Force Base',
  ])('%s', (text) => {
    expect(takenBy(bases, `cook ${text}`)).toEqual([text]);
  });

  test.each(['camp cook', 'fort', 'station', 'afb', 'built barracks'])('and nothing else: %s', (text) => {
    expect(takenBy(bases, text)).toEqual([]);
  });
});

describe('places are read', () => {
  test.each([
    'Norfolk',
    'Norfolk VA',
    'Norfolk, Virginia 23511',
    'Poquoson, VA',
    'Grand Traverse County',
    'city of Greenfield',
    'Virginia',
    'San Diego CA',
    'Fort Bragg',
  ])('%s', (text) => {
    expect(takenBy(places, `cook ${text}`)).toEqual([text]);
  });

  test.each([
    'cook va',
    'nc',
    'county',
    'gunners mate',
    'checked in cooks',
    'patched holes in ships',
    'made id cards',
  ])('and nothing else: %s', (text) => {
    expect(takenBy(places, text)).toEqual([]);
  });
});

test('a postal code that is a word as well is written in capitals', () => {
  expect(takenBy(places, 'cook Norfolk, OR')).toEqual(['Norfolk, OR']);
  expect(takenBy(places, 'Norfolk or cook')).toEqual(['Norfolk']);
});

test('employers are read by what stands after their name', () => {
  expect(takenBy(employers, 'cook Acme Widgets Inc')).toEqual(['Acme Widgets Inc']);
  expect(takenBy(employers, 'cook inc')).toEqual([]);
});
