import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { createEngine } from '../../../src/search/engine.ts';
import {
  fullDuties,
  fullEngine,
  fullIdentifiers,
  fullIndex,
  fullNames,
  fullWords,
  indexEngine,
} from '../../fixtures/full-crosswalk.ts';

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

/** Misspelt, shortened and joined words, and words that have two readings: what leaves the most behind. */
const CONFUSED = [
  'marine',
  'chief',
  'captain',
  'marine chief',
  'infantriman',
  'mental helth specialist',
  'acft mx',
  'gunersmate',
  'airtraffic controler',
  'crew chief',
  'marine science technician',
  'sergeant mechanic',
  'supply sargent',
  'journeyman lineman',
  'zzzzx qqqqv',
];

describe('the same query to the same engine gives the same answer', () => {
  test('before, between and after any others', () => {
    fc.assert(
      fc.property(fc.array(query, { minLength: 2, maxLength: 6 }), (queries) => {
        const once = queries.map((asked) => fullEngine().military(asked));
        const backwards = [...queries].reverse().map((asked) => fullEngine().military(asked));
        expect(backwards.reverse()).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('before, between and after misspelt queries and those with two readings, in any order', () => {
    const answers = new Map(CONFUSED.map((each) => [each, fullEngine().military({ text: each })]));
    fc.assert(
      fc.property(fc.shuffledSubarray(CONFUSED, { minLength: 2 }), (order) => {
        for (const each of order)
          expect(fullEngine().military({ text: each }), each).toEqual(answers.get(each));
      }),
      { numRuns: 10 },
    );
  });

  test('on the occupations’ side too, with military questions between', () => {
    const texts = ['rn', 'electrcian', 'fix jet engines', 'theripist', 'airtraffic controler', 'job coach'];
    const answers = new Map(texts.map((each) => [each, fullEngine().occupations({ text: each })]));
    for (const each of [...texts].reverse()) {
      fullEngine().military({ text: each });
      expect(fullEngine().occupations({ text: each }), each).toEqual(answers.get(each));
    }
  });

  test('as an engine that is new', () => {
    const fresh = createEngine({ index: fullIndex() });
    for (const asked of fc.sample(query, { numRuns: 150, seed: 11 }))
      expect(indexEngine().military(asked), asked.text).toEqual(fresh.military(asked));
  });

  test('also where it was typed letter by letter before', () => {
    const fresh = createEngine({ index: fullIndex() });
    for (const typed of ['combat medic', '1D7X1', 'eleven bravo', 'boatswian', 'navy e-6 cook']) {
      for (let end = 1; end <= typed.length; end++)
        indexEngine().military({ text: typed.slice(0, end), limit: 5 });
      const asked = { text: typed, limit: 5 };
      expect(indexEngine().military(asked)).toEqual(fresh.military(asked));
    }
  });

  test('whether or not it was prepared for misspelt words', () => {
    const fresh = createEngine({ index: fullIndex() });
    const before = CONFUSED.map((each) => fresh.military({ text: each }));
    fresh.prepare();
    expect(CONFUSED.map((each) => fresh.military({ text: each }))).toEqual(before);
  });
});

describe('more data', () => {
  const texts = [...CONFUSED, 'bartender', '1310', 'D7', 'recruiter'];
  const more = { names: fullNames(), words: fullWords(), duties: fullDuties() };

  test('leave the engine that they are added to as it is', () => {
    const before = texts.map((each) => indexEngine().military({ text: each }));
    const occupationsBefore = texts.map((each) => indexEngine().occupations({ text: each }));
    const engine = indexEngine().with(more);
    const after = texts.map((each) => engine.military({ text: each }));
    expect(after).not.toEqual(before);
    expect(texts.map((each) => indexEngine().military({ text: each }))).toEqual(before);
    expect(texts.map((each) => indexEngine().occupations({ text: each }))).toEqual(occupationsBefore);
    expect(texts.map((each) => engine.military({ text: each }))).toEqual(after);
  });

  test('give the same answers, added at once, one after the other, or from the start', () => {
    const stepwise = indexEngine().with({ identifiers: fullIdentifiers() }).with(more);
    const fromTheStart = createEngine({ index: fullIndex(), identifiers: fullIdentifiers(), ...more });
    for (const each of texts) {
      const answer = fullEngine().military({ text: each });
      expect(stepwise.military({ text: each }), each).toEqual(answer);
      expect(fromTheStart.military({ text: each }), each).toEqual(answer);
      expect(fromTheStart.occupations({ text: each }), each).toEqual(
        fullEngine().occupations({ text: each }),
      );
    }
  });
});

test('answers are data: they can be posted to another thread as they are', () => {
  for (const each of [...CONFUSED, '25B30', 'army sgt 25b', '1310', 'cook '.repeat(99)]) {
    const military = fullEngine().military({ text: each });
    const occupations = fullEngine().occupations({ text: each });
    expect(structuredClone(military)).toEqual(military);
    expect(structuredClone(occupations)).toEqual(occupations);
    expect(JSON.parse(JSON.stringify([military, occupations]))).toEqual([military, occupations]);
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
      const answer = fullEngine().military({ text: typed, limit: 5, ...(branch && { branch }) });
      expect(answer.results.length).toBe(Math.min(5, answer.total));
      for (const { from } of answer.understood) expect(typed).toContain(from);
    }),
    { numRuns: 400 },
  );
});

test('the names of an object’s own methods are words like any other', () => {
  for (const typed of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
    expect(() => fullEngine().military({ text: typed })).not.toThrow();
    expect(() => fullEngine().military({ text: `navy ${typed}`, without: ['branch:Navy'] })).not.toThrow();
  }
});
