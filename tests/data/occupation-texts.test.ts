import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileOccupationNames,
  compileOccupationWords,
} from '../../src/compile/compile-occupation-texts.ts';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { seal } from '../../src/data/envelope.ts';
import {
  decodeOccupationNames,
  decodeOccupationWords,
  encodeOccupationNames,
  encodeOccupationWords,
} from '../../src/data/occupation-texts.ts';
import { NAMED_CODE_KINDS } from '../../src/domain/named-code.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';
import { taskStems } from '../fixtures/made-stems.ts';

const COUNT = 9;
const line = fc
  .stringMatching(/^[A-Za-z0-9&/().,' -]{1,30}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('='));
const positions = fc.uniqueArray(fc.nat(COUNT - 1), { minLength: 1, maxLength: 4 });
const owned = fc.array(fc.record({ text: line, occupations: positions }), { maxLength: 8 });

describe('what people call occupations', () => {
  const term = fc.record({
    term: line,
    kind: fc.constantFrom('abbreviation' as const, 'synonym' as const, 'filler' as const),
    texts: fc.array(line, { maxLength: 3 }),
    occupations: fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 3 }),
    reason: line,
  });

  const verb = fc.record({
    verb: line,
    agents: fc.array(line, { minLength: 1, maxLength: 3 }),
    people: fc.boolean(),
    like: fc.oneof(fc.constant(''), line),
  });
  const sense = fc.record({
    word: line,
    text: line,
    near: fc.array(line, { maxLength: 3 }),
    unless: fc.array(line, { maxLength: 3 }),
  });
  const code = fc.record({
    kind: fc.constantFrom(...NAMED_CODE_KINDS),
    code: line,
    title: line,
    occupations: fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 3 }),
  });

  const workers = Array.from({ length: COUNT }, () => 0);
  const NONE = { layTitles: [], vocabulary: [], verbs: [], senses: [], codes: [], workers };

  test('comes out as it went in', () => {
    fc.assert(
      fc.property(
        fc.record({
          layTitles: owned,
          vocabulary: fc.array(term, { maxLength: 5 }),
          verbs: fc.array(verb, { maxLength: 3 }),
          senses: fc.array(sense, { maxLength: 3 }),
          codes: fc.array(code, { maxLength: 3 }),
          workers: fc.array(fc.nat(4000), { minLength: COUNT, maxLength: COUNT }),
        }),
        (names) => {
          expect(decodeOccupationNames(encodeOccupationNames(names, 'v'), 'v', COUNT)).toEqual(names);
        },
      ),
    );
  });

  test('all of it', () => {
    const names = compileOccupationNames(fullTables(), fullIndex());
    const count = fullIndex().occupations.length;
    expect(decodeOccupationNames(encodeOccupationNames(names, 'v'), 'v', count)).toEqual(names);
  });

  test.each([
    ['after the last', 9],
    ['before the first', -1],
  ])('is refused where it names an occupation %s', (_, position) => {
    const inTitles = { ...NONE, layTitles: [{ text: 'x', occupations: [position] }] };
    const inTerms = {
      ...NONE,
      vocabulary: [{ term: 'x', kind: 'synonym' as const, texts: [], occupations: [position], reason: 'r' }],
    };
    const inCodes = {
      ...NONE,
      codes: [{ kind: 'onet-2010' as const, code: 'x', title: 'x', occupations: [position] }],
    };
    for (const names of [inTitles, inTerms, inCodes])
      expect(() => decodeOccupationNames(encodeOccupationNames(names, 'v'), 'v', COUNT)).toThrow(
        expect.objectContaining({ reason: 'format' }),
      );
  });

  test('is refused where the workers of some occupations are missing', () => {
    const names = { ...NONE, workers: workers.slice(1) };
    expect(() => decodeOccupationNames(encodeOccupationNames(names, 'v'), 'v', COUNT)).toThrow(DataFileError);
  });

  test('is refused where titles and owners are not as many', () => {
    const file = (texts: string, owners: string) =>
      seal('list of lay titles', 'v', JSON.stringify({ ...NONE, layTitles: { texts, owners } }));
    expect(decodeOccupationNames(file('a\nb', '0\n1'), 'v', COUNT).layTitles).toHaveLength(2);
    for (const text of [file('a\nb', '0'), file('a', '0\n1')])
      expect(() => decodeOccupationNames(text, 'v', COUNT)).toThrow(DataFileError);
  });
});

describe('our own words on occupations', () => {
  const words = fc.record({
    summaries: fc.array(fc.oneof(line, fc.constant('')), { minLength: COUNT, maxLength: COUNT }),
    tasks: fc.array(fc.array(line, { maxLength: 3 }), { minLength: COUNT, maxLength: COUNT }),
    activities: owned,
    stems: taskStems(COUNT),
    official: fc.option(
      fc.record({
        descriptions: fc.array(fc.oneof(line, fc.constant('')), { minLength: COUNT, maxLength: COUNT }),
        tasks: fc.array(fc.array(line, { maxLength: 3 }), { minLength: COUNT, maxLength: COUNT }),
        activities: owned,
      }),
    ),
  });

  test('come out as they went in', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect(decodeOccupationWords(encodeOccupationWords(all, 'v'), 'v', COUNT)).toEqual(all);
      }),
    );
  });

  test('all of them', () => {
    const all = compileOccupationWords(fullTables());
    const count = fullIndex().occupations.length;
    expect(decodeOccupationWords(encodeOccupationWords(all, 'v'), 'v', count)).toEqual(all);
  });

  test('are refused where they are for another number of occupations', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(COUNT - 1, COUNT + 1, 0), (all, count) => {
        expect(() => decodeOccupationWords(encodeOccupationWords(all, 'v'), 'v', count)).toThrow(
          expect.objectContaining({ reason: 'format' }),
        );
      }),
      { numRuns: 10 },
    );
  });

  test('are refused where the file is something else', () => {
    for (const value of [null, [], {}, { summaries: [], tasks: [] }])
      expect(() =>
        decodeOccupationWords(seal('plain words on occupations', 'v', JSON.stringify(value)), 'v', 0),
      ).toThrow(DataFileError);
  });
});
