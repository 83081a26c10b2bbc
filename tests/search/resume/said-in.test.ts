import { expect, test } from 'vitest';
import { contentWords, createSaid } from '../../../src/search/resume/said-in.ts';

const said = createSaid('• Repaired radios with Excel\n• Wrote preventive plans; led maintenance');

test('a word is said in whatever number or form', () => {
  expect(said('radio repair')).toBe(true);
  expect(said('planning')).toBe(true);
  expect(said('welding')).toBe(false);
});

test('a phrase is said where one line has all of it', () => {
  expect(said('preventive maintenance')).toBe(true);
  expect(said('radio maintenance')).toBe(false);
});

test('a maker may be left out, what it makes may not', () => {
  expect(said('Microsoft Excel')).toBe(true);
  expect(said('Microsoft Access')).toBe(false);
  expect(createSaid('Used Salesforce software')('Salesforce')).toBe(true);
});

test('words that hold a sentence together carry no meaning', () => {
  expect(contentWords('the repair of radios')).toEqual(['repair', 'radios']);
  expect(contentWords('of the')).toEqual(['of', 'the']);
});
