import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/compile/compile-index.ts';
import type { CrosswalkIndex, VocabularyTerm } from '../../src/data/crosswalk-index.ts';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { seal, unseal } from '../../src/data/envelope.ts';
import { decodeIdentifiers, encodeIdentifiers } from '../../src/data/identifier-codec.ts';
import { decodeIndex, encodeIndex, encodeRetired, withRetired } from '../../src/data/index-codec.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { createEngine } from '../../src/search/engine.ts';
import { fullIdentifiers, fullIndex } from '../fixtures/full-crosswalk.ts';
import { madeUpTables } from '../fixtures/made-up-tables.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const NAME = 'search index';
const first = (index: CrosswalkIndex) => decodeIndex(encodeIndex(index), index.version);
const again = (index: CrosswalkIndex) => withRetired(first(index), encodeRetired(index));

/** Every term with its meanings in order; the order of the terms makes no difference. */
const meanings = (vocabulary: readonly VocabularyTerm[]) => {
  const byTerm = new Map<string, VocabularyTerm[]>();
  for (const each of vocabulary) byTerm.set(each.term, [...(byTerm.get(each.term) ?? []), each]);
  return byTerm;
};

const word = fc.stringMatching(/^[A-Za-z0-9&/().' -]{1,24}$/).map((text) => text.trim() || 'x');
const occupation = fc.constantFrom('13-1023.00', '15-1212.00', '15-1299.05', '43-3061.00', '55-3016.00');
const occupations = fc.uniqueArray(occupation, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const code = fc.oneof(
  fc.stringMatching(/^[0-9A-Z]{2,5}$/),
  fc.constantFrom('1D731', '1D751', '1D751Q', '80C0', '80C0M', 'HM', '100'),
);
const branch = fc.constantFrom<string>(...BRANCHES);
const ranks = fc.constantFrom('E', 'W', 'O', 'WO', 'EWO');
const status = fc.constantFrom('marked-obsolete', 'no-longer-listed', 'former-title');

/** Small indexes, compiled from made-up tables. */
const smallIndex = fc
  .record({
    titles: fc.uniqueArray(fc.tuple(branch, code, ranks, word, occupations), {
      minLength: 1,
      maxLength: 12,
      selector: ([of, written, , title]) => `${of} ${written} ${title}`,
    }),
    retired: fc.uniqueArray(fc.tuple(branch, code, ranks, word, status, occupations), {
      maxLength: 8,
      selector: ([of, written, , title]) => `${of} ${written} ${title}`,
    }),
    successors: fc.uniqueArray(fc.tuple(branch, code, code), {
      maxLength: 3,
      selector: (row) => row.join(' '),
    }),
    terms: fc.array(fc.tuple(word, fc.constantFrom('nickname', 'related'), word), { maxLength: 5 }),
  })
  .map(({ titles, retired, successors, terms }) => {
    const [first] = titles;
    const named = `${first![0].replace(' ', '-')}:${first![1]}`;
    return compileIndex(
      madeUpTables({
        titles,
        retired,
        successors,
        vocabulary: terms.map(([term, kind, text], i) => [
          term,
          kind,
          '',
          text,
          i % 2 ? named : '',
          'reason',
        ]),
      }),
      'made-up',
    );
  });

describe('an index comes out as it went in', () => {
  test('the whole one', () => {
    const index = fullIndex();
    const { vocabulary, ...rest } = again(index);
    const { vocabulary: before, ...restBefore } = index;
    expect(rest).toEqual(restBefore);
    expect(meanings(vocabulary)).toEqual(meanings(before));
  });

  test('any small one', () => {
    fc.assert(
      fc.property(smallIndex, (index) => {
        const { vocabulary, ...rest } = again(index);
        const { vocabulary: before, ...restBefore } = index;
        expect(rest).toEqual(restBefore);
        expect(meanings(vocabulary)).toEqual(meanings(before));
      }),
    );
  });

  test('and gives the same answers: the page’s, which decodes it, and the command line’s, which does not', () => {
    const page = createEngine({
      index: again(fullIndex()),
      identifiers: decodeIdentifiers(encodeIdentifiers(fullIdentifiers(), 'v'), 'v'),
    });
    const commandLine = createEngine({ index: fullIndex(), identifiers: fullIdentifiers() });
    const terms = [...meanings(fullIndex().vocabulary)];
    const texts = [
      ...terms.filter(([, all]) => all.length > 1).map(([term]) => term),
      ...terms.filter((_, i) => i % 25 === 0).map(([term]) => term),
      '1110',
      'D7',
      '98G',
    ];
    for (const text of texts)
      expect(page.military({ text, limit: 10 }), text).toEqual(commandLine.military({ text, limit: 10 }));
  });
});

describe('the first file', () => {
  test('has the jobs of today, and what is said of them', () => {
    const index = fullIndex();
    const current = index.specialties.filter(({ status }) => status === 'current');
    const { specialties, titles, vocabulary, occupations } = first(index);
    expect(specialties).toEqual(current.map((specialty) => ({ ...specialty, formerTitles: [] })));
    expect(titles).toEqual(current.flatMap((specialty) => specialty.titles.map((id) => index.titles[id])));
    expect(occupations).toEqual(index.occupations);
    const known = new Map([...meanings(index.vocabulary)]);
    // Why a term means what it does comes with the second file.
    for (const [term, all] of meanings(vocabulary))
      expect(all, term).toEqual(known.get(term)!.map((meaning) => ({ ...meaning, reason: '' })));
  });

  test('leaves out a term altogether where one of its meanings is a retired job', () => {
    const index = fullIndex();
    const retired = index.vocabulary.filter(({ specialties }) =>
      specialties.some((id) => index.specialties[id]!.status !== 'current'),
    );
    expect(retired.length).toBeGreaterThan(10);
    const terms = new Set(first(index).vocabulary.map(({ term }) => term));
    for (const { term } of retired) expect(terms.has(term), term).toBe(false);
  });

  test('is not made where a job of today stands behind a retired one', () => {
    const index = smallCrosswalk();
    const [one, ...others] = index.specialties;
    const specialties = [{ ...one!, status: 'marked-obsolete' as const }, ...others];
    expect(() => encodeIndex({ ...index, specialties })).toThrow('Specialty 0 stands among those');
  });
});

describe('a second file that was tampered with is refused', () => {
  const index = fullIndex();
  const file = encodeRetired(index);
  const start = first(index);

  test('where it is changed, cut short or of another version', () => {
    const middle = file.length >> 1;
    const sign = file[middle] === 'x' ? 'y' : 'x';
    const changed = file.slice(0, middle) + sign + file.slice(middle + 1);
    for (const wrong of [changed, file.slice(0, -1), encodeRetired({ ...index, version: 'another' })])
      expect(() => withRetired(start, wrong)).toThrow(DataFileError);
  });

  test('where a part of it is missing, with a checksum that fits', () => {
    const packed = JSON.parse(unseal('list of retired jobs', index.version, file)) as Record<string, unknown>;
    for (const part of Object.keys(packed)) {
      const { [part]: _, ...without } = packed;
      const resealed = seal('list of retired jobs', index.version, JSON.stringify(without));
      expect(() => withRetired(start, resealed), part).toThrow(expect.objectContaining({ reason: 'format' }));
    }
  });

  test.each([
    [
      'a former title of a job that there is not',
      (p: PackedRetired) => p.former.push([index.specialties.length, 'x']),
    ],
    ['a reason too many', (p: PackedRetired) => p.reasons.push('x')],
    ['a reason too few, of what leads to retired jobs', (p: PackedRetired) => p.laterReasons.pop()],
  ])('where it has %s', (_, change) => {
    const packed = JSON.parse(unseal('list of retired jobs', index.version, file)) as PackedRetired;
    change(packed);
    const resealed = seal('list of retired jobs', index.version, JSON.stringify(packed));
    expect(() => withRetired(start, resealed)).toThrow(expect.objectContaining({ reason: 'format' }));
  });
});

describe('an index that was tampered with is refused', () => {
  const index = smallCrosswalk();
  const file = encodeIndex(index);
  const packed = () => JSON.parse(unseal(NAME, index.version, file)) as Record<string, object>;
  const reseal = (value: unknown) => seal(NAME, index.version, JSON.stringify(value));

  test('where it is changed without its checksum, in any place', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.stringMatching(/^[0-9a-z"[\]{},:]$/), (at, sign) => {
        fc.pre(file[at] !== sign);
        const changed = file.slice(0, at) + sign + file.slice(at + 1);
        expect(() => decodeIndex(changed, index.version)).toThrow(DataFileError);
      }),
      { numRuns: 500 },
    );
  });

  test('where it is cut short, in any place', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(() => decodeIndex(file.slice(0, length), index.version)).toThrow(DataFileError);
      }),
    );
  });

  test('where it is of another version', () => {
    expect(() => decodeIndex(file, 'another')).toThrow(expect.objectContaining({ reason: 'version' }));
  });

  test('where its payload is no index at all', () => {
    for (const value of [null, 1, 'text', [], {}, { title: {} }])
      expect(() => decodeIndex(reseal(value), index.version)).toThrow(
        expect.objectContaining({ reason: 'format' }),
      );
    expect(() => decodeIndex(seal(NAME, index.version, '{'), index.version)).toThrow(DataFileError);
  });

  test('where a part of it is missing, with a checksum that fits', () => {
    for (const part of Object.keys(packed())) {
      const without: Record<string, unknown> = packed();
      delete without[part];
      expect(() => decodeIndex(reseal(without), index.version), part).toThrow(
        expect.objectContaining({ reason: 'format' }),
      );
    }
  });

  test('where a column has an entry too many or too few, with a checksum that fits', () => {
    const columns = ['title', 'specialty', 'occupation'] as const;
    const sparse = ['payGroup'];
    for (const part of columns) {
      for (const column of Object.keys(packed()[part]!)) {
        if (sparse.includes(column)) continue;
        for (const change of ['more', 'fewer'] as const) {
          const value = packed() as unknown as Record<string, Record<string, unknown>>;
          value[part]![column] = resized(value[part]![column], change);
          expect(() => decodeIndex(reseal(value), index.version), `${part}.${column} ${change}`).toThrow(
            expect.objectContaining({ reason: 'format' }),
          );
        }
      }
    }
  });

  test.each([
    ['an occupation that there is not', (p: Packed) => p.matchLists[0]!.push(999)],
    ['an occupation before the first', (p: Packed) => p.matchLists[0]!.push(-1)],
    ['half an occupation', (p: Packed) => p.matchLists[0]!.push(0.5)],
    ['a list of matches that there is not', (p: Packed) => p.title.matches.splice(0, 1, 999)],
    [
      'a job that there is not, in the vocabulary',
      (p: Packed) => p.vocabulary.push([['x'], 'nickname', '', [999], '']),
    ],
    [
      'a job before the first, in the vocabulary',
      (p: Packed) => p.vocabulary.push([['x'], 'nickname', '', [-1], '']),
    ],
    ['a kind of term that there is not', (p: Packed) => p.vocabulary.push([['x'], 'joke', '', [], ''])],
    ['a branch that there is not', (p: Packed) => p.vocabulary.push([['x'], 'nickname', '', [], 'Amry'])],
    [
      'a branch that there is not, in the lexicon',
      (p: Packed) => p.lexicon.branchNames.push({ name: 'x', branch: 'Amry', sure: true }),
    ],
    ['a job zone that there is not', (p: Packed) => p.occupation.zone.splice(0, 1, 6)],
    ['a job without titles', (p: Packed) => p.title.size.splice(0, 1, 0)],
    ['a job with more titles than there are', (p: Packed) => p.title.size.splice(0, 1, 1e9)],
  ])('where it names %s', (_, change) => {
    const value = packed() as unknown as Packed;
    change(value);
    expect(() => decodeIndex(reseal(value), index.version)).toThrow(
      expect.objectContaining({ reason: 'format' }),
    );
  });
});

interface PackedRetired {
  former: [number, string][];
  reasons: string[];
  laterReasons: string[];
}

interface Packed {
  title: { matches: number[]; size: number[] };
  matchLists: number[][];
  vocabulary: unknown[];
  lexicon: { branchNames: unknown[] };
  occupation: { zone: number[] };
}

/** A column with an entry more or fewer at its end: lines of a text, letters of a text, or a list. */
function resized(column: unknown, change: 'more' | 'fewer'): unknown {
  if (Array.isArray(column)) return change === 'more' ? [...column, column.at(-1)] : column.slice(0, -1);
  const text = String(column);
  const lines = text.includes('\n') ? '\n' : '';
  const entries = text.split(lines);
  return (change === 'more' ? [...entries, entries.at(-1)] : entries.slice(0, -1)).join(lines);
}
