import { expect, test } from 'vitest';
import { createFactsLookup, createFactsReader } from '../../src/data/crosswalk-facts.ts';
import { createLookup } from '../../src/data/crosswalk-lookup.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const read = createFactsReader(index);
const whole = createLookup(index);

test('of every specialty a list shows the same with a part of the index as with all of it', () => {
  for (const specialty of index.specialties) {
    const facts = createFactsLookup(read([specialty.id], []));
    expect(facts.specialty(specialty.id)).toEqual(specialty);
    expect(facts.titlesOf(specialty)).toEqual(whole.titlesOf(specialty));
    const matches = whole.matchesOf(specialty);
    expect(facts.occupations(matches)).toEqual(whole.occupations(matches));
  }
});

test('a specialty that is asked for twice comes once', () => {
  expect(read([0, 0, 1], []).specialties).toHaveLength(2);
});

test('occupations that were asked for come besides, and unknown ones are left out', () => {
  const facts = createFactsLookup(read([], ['15-1212.00', '99-9999.00']));
  expect(facts.occupation('15-1212.00')?.title).toBe('Information Security Analysts');
  expect(facts.occupation('99-9999.00')).toBe(undefined);
});

test('what stands beside the official matches comes with its occupations', () => {
  const further = index.specialties.map(({ id }) => (id === 1 ? ['15-1212.00'] : []));
  const facts = createFactsLookup(read([0, 1], [], further));
  expect(facts.further(1)).toEqual(['15-1212.00']);
  expect(facts.further(0)).toEqual([]);
  expect(facts.occupation('15-1212.00')).toBeDefined();
});

test('to ask for what the part lacks is a fault, and says what', () => {
  const facts = createFactsLookup(read([], []));
  expect(() => facts.specialty(3)).toThrow('The facts of the answer lack specialty 3.');
  expect(() => facts.title(3)).toThrow('The facts of the answer lack title 3.');
});
