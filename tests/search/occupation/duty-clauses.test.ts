import { expect, test } from 'vitest';
import { dutyClauses } from '../../../src/search/occupation/duty-clauses.ts';

const clauses = (text: string) => dutyClauses(text.split(' '), (word) => word !== 'the' && word !== 'a');

test('duties joined by “and” are parted, without words that carry nothing', () => {
  expect(clauses('give sermons and comfort the dying')).toEqual([
    ['give', 'sermons'],
    ['comfort', 'dying'],
  ]);
  expect(clauses('fix a jet and fly planes and train crews')).toHaveLength(3);
});

test('a part of one word makes them one duty, as does a text without “and”', () => {
  expect(clauses('collect and analyze intelligence')).toEqual([]);
  expect(clauses('fix the and fly planes')).toEqual([]);
  expect(clauses('repair radios')).toEqual([]);
  expect(clauses('')).toEqual([]);
  expect(clauses('and')).toEqual([]);
});
