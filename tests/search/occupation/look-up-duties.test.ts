import { expect, test } from 'vitest';
import { lookUpDuties } from '../../../src/search/occupation/look-up-duties.ts';
import { OccupationTally } from '../../../src/search/occupation/tally.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';
import { scoreIn } from '../../fixtures/tally-score.ts';

const base = smallOccupationBase();
const tally = new OccupationTally({ ...base, workers: base.names.workers });
const worth = (code: string, ...duties: Parameters<typeof lookUpDuties>[0]) => {
  tally.clear();
  lookUpDuties(duties, base, tally);
  return scoreIn(tally, positionOf(code));
};
const fix = (...objects: string[]) => ({
  verb: 'fix',
  agents: ['mechanic'],
  people: false,
  objects: objects.map((object) => object.split(' ')),
});

test('a duty finds the title of whoever does it', () => {
  expect(worth('49-3023.00', fix('diesel'))).toBeGreaterThan(0.3);
  expect(worth('29-2043.00', fix('diesel'))).toBe(0);
});

test('verb and object count together', () => {
  const wrong = { ...fix('diesel'), agents: ['coach'] };
  expect(worth('49-3023.00', fix('diesel'))).toBeGreaterThan(worth('49-3023.00', wrong));
});

test('the main thing is looked up by itself, a second thing too', () => {
  expect(worth('49-3023.00', fix('broken diesel'))).toBeGreaterThan(0.2);
  expect(worth('49-3023.00', fix('phones', 'diesel'))).toBeGreaterThan(0.2);
});

test('a title that says both in one word is found', () => {
  const medic = { ...fix('para'), agents: ['medic'] };
  expect(worth('29-2043.00', medic)).toBeGreaterThan(0.3);
});

test('of several duties each counts for its share', () => {
  const coach = { verb: 'coach', agents: ['coach'], people: true, objects: [['job']] };
  expect(worth('49-3023.00', fix('diesel'), coach)).toBeLessThan(worth('49-3023.00', fix('diesel')));
  expect(worth('43-3061.00', fix('diesel'), coach)).toBeGreaterThan(0);
});
