import { expect, test } from 'vitest';
import { ships } from '../../../src/search/noise/ships.ts';
import { takenBy } from '../../fixtures/small-noise.ts';

test.each([
  ['USS Nimitz', 'USS Nimitz'],
  ['uss nimitz gunners mate', 'uss nimitz'],
  ['USS Theodore Roosevelt cook', 'USS Theodore Roosevelt'],
  ['USS John C. Stennis (CVN-74)', 'USS John C. Stennis (CVN-74'],
  ['USCGC Bertholf WMSL-750', 'USCGC Bertholf WMSL-750'],
  ['USS San Diego gunners mate', 'USS San Diego'],
  ['USS Mobile', 'USS Mobile'],
  ['DDG-51 cook', 'DDG-51'],
  ['ssn774', 'ssn774'],
])('%j names the ship %j', (text, ship) => {
  expect(takenBy(ships, text)).toEqual([ship]);
});

test.each(['uss', 'cook', 'ddg', '51'])('%j names none', (text) => {
  expect(takenBy(ships, text)).toEqual([]);
});
