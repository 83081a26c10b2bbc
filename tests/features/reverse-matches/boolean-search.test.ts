import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bareTerm,
  booleanSearch,
  uniqueTerms,
} from '../../../src/features/reverse-matches/boolean-search.ts';

/** The terms of a search, read back the way that a search system reads them. */
const termsIn = (part: string) => [...part.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);

const term = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '25B',
    'Information Technology Specialist',
    '"A" School Instructor',
    'R & D',
    'Sgt. OR Maj.',
    '“Top”',
  ),
);

describe('a Boolean search', () => {
  test('is the quoted terms joined by OR', () => {
    expect(booleanSearch(['25B', 'Information Technology Specialist'], Infinity)).toEqual({
      parts: ['("25B" OR "Information Technology Specialist")'],
      tooLong: [],
    });
  });

  test('has no part where there are no terms', () => {
    expect(booleanSearch([], 250)).toEqual({ parts: [], tooLong: [] });
    expect(booleanSearch(['', ' ', '""'], 250)).toEqual({ parts: [], tooLong: [] });
  });

  test('takes quotes out of a term, straight or curly', () => {
    expect(bareTerm('"A"  School “Instructor”\n')).toBe('A School Instructor');
  });

  test('has a term once, whatever its case', () => {
    expect(uniqueTerms(['Cook', 'COOK', ' cook '])).toEqual(['Cook']);
  });

  test('goes over into a second search when the first is full, to the very character', () => {
    const exact = '("25B" OR "25D")';
    expect(booleanSearch(['25B', '25D', '17C'], exact.length).parts).toEqual([exact, '("17C")']);
    expect(booleanSearch(['25B', '25D', '17C'], exact.length - 1).parts).toEqual([
      '("25B")',
      '("25D")',
      '("17C")',
    ]);
  });

  test('names a term that is longer than the limit instead of cutting it', () => {
    expect(booleanSearch(['Cook', 'Aviation Boatswain’s Mate'], 12)).toEqual({
      parts: ['("Cook")'],
      tooLong: ['Aviation Boatswain’s Mate'],
    });
  });

  test('keeps every part within the limit, holds every term once and in order, and balances quotes and brackets', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 60 }), fc.integer({ min: 0, max: 600 }), (terms, limit) => {
        const { parts, tooLong } = booleanSearch(terms, limit);
        const wanted = uniqueTerms(terms);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.match(/"/g)!.length % 2).toBe(0);
          expect(part.startsWith('("') && part.endsWith('")')).toBe(true);
        }
        expect(parts.flatMap(termsIn)).toEqual(wanted.filter((each) => !tooLong.includes(each)));
        for (const each of tooLong) expect(each.length + 4).toBeGreaterThan(limit);
      }),
    );
  });

  test('needs no more parts than the terms, and one without a limit', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 60 }), (terms) => {
        const { parts, tooLong } = booleanSearch(terms, Infinity);
        expect(tooLong).toEqual([]);
        expect(parts).toHaveLength(uniqueTerms(terms).length > 0 ? 1 : 0);
      }),
    );
  });
});
