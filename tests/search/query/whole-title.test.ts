import { expect, test } from 'vitest';
import { wholeTitle } from '../../../src/search/query/whole-title.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const done = (text: string, cut = false) => passed({ ...queryOf(text, reference), cut }, wholeTitle).done;

test('a text that is a title is done: no later pass looks at it', () => {
  for (const text of ['Navy Counselor', 'm1 armor crewman', 'Boatswain’s Mate'])
    expect(done(text)).toBe(true);
});

test('a text that is none, a part of one or a single word is not', () => {
  for (const text of ['navy cook', 'navy counsel', 'counselor navy', 'Rifleman', ''])
    expect(done(text)).toBe(false);
});

test('nor is one of which only the first part was read', () => {
  expect(done('Navy Counselor', true)).toBe(false);
});
