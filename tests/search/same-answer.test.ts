import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRANCHES } from '../../src/domain/branch.ts';
import type { MilitaryQuery } from '../../src/search/answers.ts';
import type { MilitarySearch } from '../../src/search/military/military-search.ts';
import { createMilitarySearch } from '../../src/search/military/military-search.ts';
import { fullIdentifiers, fullIndex, fullSearch, militarySearchAlone } from '../fixtures/full-crosswalk.ts';

const words = [...new Set(fullIndex().titles.flatMap(({ title, code }) => [code, ...title.split(' ')]))];
const terms = fullIndex().vocabulary.map(({ term }) => term);

const signs = fc.constantFrom(
  ' ',
  '  ',
  '-',
  '/',
  '',
  ', ',
  '(',
  ')',
  "'",
  '’',
  '.*',
  '[a-z]+',
  '\\',
  '<b>',
  '&amp;',
  '\n',
  '|',
  '^',
  '$',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...terms) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'army',
      'marine',
      'af',
      'sgt',
      'chief',
      'e-6',
      'eleven bravo',
      '25B30',
      'IT2',
      '1110',
      '2a3?3',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(fc.tuple(piece, signs), { maxLength: 6 }).map((pairs) => pairs.flat().join(''));
const query = fc.record(
  { text, branch: fc.constantFrom(...BRANCHES), limit: fc.integer({ min: 1, max: 30 }) },
  { requiredKeys: ['text'] },
);

/** Everything about an answer that a person sees. */
const seen = (search: MilitarySearch, asked: MilitaryQuery) => {
  const { results, ...rest } = search.search(asked);
  return JSON.stringify([
    rest,
    results.map(({ specialty, best, tier, evidence, marks }) => [
      specialty.id,
      best.id,
      tier,
      evidence,
      marks,
    ]),
  ]);
};

test('the same query gives the same answer again, whatever was asked in between', () => {
  fc.assert(
    fc.property(fc.array(query, { minLength: 2, maxLength: 6 }), (queries) => {
      const search = fullSearch();
      const once = queries.map((asked) => seen(search, asked));
      const backwards = [...queries].reverse().map((asked) => seen(search, asked));
      expect(backwards.reverse()).toEqual(once);
    }),
    { numRuns: 60 },
  );
});

test('a search that was asked much gives the same answer as one that is new', () => {
  const fresh = createMilitarySearch(fullIndex());
  fresh.extend({ identifiers: fullIdentifiers() });
  for (const asked of fc.sample(query, { numRuns: 150, seed: 11 }))
    expect(seen(militarySearchAlone(), asked), asked.text).toBe(seen(fresh, asked));
});

test('what is typed letter by letter ends in the answer of the whole', () => {
  for (const typed of ['combat medic', '1D7X1', 'eleven bravo', 'boatswian', 'navy e-6 cook']) {
    const fresh = createMilitarySearch(fullIndex());
    fresh.extend({ identifiers: fullIdentifiers() });
    for (let end = 1; end <= typed.length; end++)
      militarySearchAlone().search({ text: typed.slice(0, end), limit: 5 });
    expect(seen(militarySearchAlone(), { text: typed, limit: 5 })).toBe(
      seen(fresh, { text: typed, limit: 5 }),
    );
  }
});

test('no text makes it fail: any Unicode, ten thousand characters, lone surrogates, patterns and markup', () => {
  const anything = fc.oneof(
    text,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.integer({ min: 0xd800, max: 0xdfff })).map((units) => String.fromCharCode(...units)),
    fc
      .tuple(text, fc.integer({ min: 100, max: 10_000 }))
      .map(([each, length]) => each.padEnd(length, each || 'x')),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString valueOf',
      'hasOwnProperty',
      '%00',
      '\\u0000',
      'İ',
      'ß'.repeat(99),
    ),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...BRANCHES, undefined), (typed, branch) => {
      const answer = fullSearch().search({ text: typed, limit: 5, ...(branch && { branch }) });
      expect(answer.results.length).toBe(Math.min(5, answer.total));
      for (const { from } of answer.understood) expect(typed).toContain(from);
    }),
    { numRuns: 400 },
  );
});

test('the names of an object’s own methods are words like any other', () => {
  for (const typed of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
    expect(() => fullSearch().search({ text: typed })).not.toThrow();
    expect(() => fullSearch().search({ text: `navy ${typed}`, without: ['branch:Navy'] })).not.toThrow();
  }
});
