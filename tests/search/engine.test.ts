import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../src/data/crosswalk-index.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { smallIndex } from '../fixtures/small-base.ts';
import { smallOccupationWords } from '../fixtures/small-occupation-texts.ts';
import { someNames } from '../fixtures/small-occupations.ts';

const index = smallIndex();
const identifiers: Identifier[] = [
  {
    branches: ['Army'],
    code: 'D7',
    kind: 'additional skill identifier (ASI)',
    title: 'Guard',
    occupations: [],
  },
];
const names = someNames();
const words = smallOccupationWords();
const engine = createEngine({ index, identifiers, names, words });

/** Right and misspelt, codes and nicknames, and words with two readings. */
const TEXTS = [
  'infantryman',
  'infantriman',
  'Combat MEDDIC',
  'cbt medic',
  'marine',
  'chief',
  'marine radar repair',
  'engineer senior sergeant',
  '12A sergeant',
  'army sgt 25b',
  '25B30',
  '1D7?1',
  'doc',
  'D7',
  'contracting officer',
  'virus technician',
  'emt',
  'paramedcs',
  'zzzzqq xxvvww',
  '',
];
const answer = (of: Engine, text: string) => [of.military({ text }), of.occupations({ text })];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS.flatMap((text) => text.split(' '))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));

describe('the same query to the same engine gives the same answer', () => {
  test('before, between and after any others', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
        const once = texts.map((text) => answer(engine, text));
        const backwards = [...texts].reverse().map((text) => answer(engine, text));
        expect(backwards.reverse()).toEqual(once);
      }),
    );
  });

  test('in any order of right and misspelt ones, and as an engine that is new', () => {
    const fresh = TEXTS.map((text) => answer(createEngine({ index, identifiers, names, words }), text));
    fc.assert(
      fc.property(fc.shuffledSubarray([...TEXTS.keys()]), (order) => {
        for (const at of order) expect(answer(engine, TEXTS[at]!), TEXTS[at]!).toEqual(fresh[at]);
      }),
      { numRuns: 30 },
    );
  });

  test('whether or not it was prepared', () => {
    const prepared = createEngine({ index, identifiers, names, words });
    prepared.prepare();
    for (const text of TEXTS) expect(answer(prepared, text)).toEqual(answer(engine, text));
  });

  test('and an answer that was given does not change', () => {
    const given = engine.military({ text: 'Combat MEDDIC' });
    const copy = structuredClone(given);
    for (const text of TEXTS) answer(engine, text);
    expect(given).toEqual(copy);
  });
});

describe('more data', () => {
  const all = (of: Engine) => TEXTS.map((text) => answer(of, text));

  test('leaves the engine that it is added to as it was', () => {
    const alone = createEngine({ index });
    const before = all(alone);
    const more = alone.with({ identifiers, names, words });
    expect(all(more)).not.toEqual(before);
    expect(all(alone)).toEqual(before);
  });

  test('gives the same answers added at once, one after the other, in any order, or from the start', () => {
    const wanted = all(engine);
    expect(all(createEngine({ index }).with({ identifiers, names, words }))).toEqual(wanted);
    expect(all(createEngine({ index }).with({ identifiers }).with({ names }).with({ words }))).toEqual(
      wanted,
    );
    expect(all(createEngine({ index }).with({ words }).with({ names }).with({ identifiers }))).toEqual(
      wanted,
    );
  });

  test('that is added again takes the place of what was there', () => {
    const other = engine.with({ identifiers: [] });
    expect(engine.military({ text: 'D7' }).recognised).toEqual(identifiers);
    expect(other.military({ text: 'D7' }).recognised).toEqual([]);
  });

  test('brings military titles that are known by their occupation’s names', () => {
    const kinds = (of: Engine) =>
      of
        .military({ text: 'virus technician' })
        .results.flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
    expect(kinds(engine)).toContain('lay-title');
    expect(kinds(createEngine({ index }))).not.toContain('lay-title');
  });
});

test('before the names of occupations have arrived they are known by their official titles', () => {
  const [first] = createEngine({ index }).occupations({ text: 'paramedics' }).results;
  expect(first).toMatchObject({ occupation: '29-2043.00', evidence: [{ group: 'title' }] });
});

test('answers are data: they can be posted to another thread as they are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...TEXTS), anyText), (text) => {
      const given = answer(engine, text);
      expect(structuredClone(given)).toEqual(given);
      expect(JSON.parse(JSON.stringify(given))).toEqual(given);
    }),
  );
});

test('no text makes it fail, and results name what there is', () => {
  const anything = fc.oneof(
    anyText,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.integer({ min: 0xd800, max: 0xdfff })).map((units) => String.fromCharCode(...units)),
    fc
      .tuple(anyText, fc.integer({ min: 100, max: 10_000 }))
      .map(([each, length]) => each.padEnd(length, each || 'x')),
    fc.constantFrom('constructor', '__proto__', 'toString valueOf', 'İ', 'ß'.repeat(99)),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...BRANCHES, undefined), (text, branch) => {
      const { results, total } = engine.military({ text, limit: 5, ...(branch && { branch }) });
      expect(results.length).toBe(Math.min(5, total));
      for (const { specialty, title } of results)
        expect(index.specialties[specialty]!.titles).toContain(title);
      for (const { occupation } of engine.occupations({ text, limit: 5 }).results)
        expect(index.occupations.some(({ code }) => code === occupation)).toBe(true);
    }),
  );
});
