import { expect, test } from 'vitest';
import { IRREGULAR, OTHER_PAST } from '../../src/text/irregular-verbs.ts';

test('verbs and their forms are plain words', () => {
  for (const word of [IRREGULAR, OTHER_PAST].flatMap((table) => Object.entries(table).flat()))
    expect(word).toMatch(/^[a-z]+$/);
});

test('a form stands in one of the two tables only', () => {
  const pasts = new Set(Object.values(IRREGULAR));
  expect(Object.keys(OTHER_PAST).filter((form) => pasts.has(form))).toEqual([]);
});
