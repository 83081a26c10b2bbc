import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileOutcomes } from '../../src/compile/outcomes/compile-outcomes.ts';
import { decodeOutcomes, encodeOutcomes } from '../../src/data/outcomes-codec.ts';
import { tables } from '../compile/committed.ts';
import { anyOutcomeBook } from '../fixtures/any-outcome-book.ts';

const book = compileOutcomes(tables);
const encoded = encodeOutcomes(book, 'v');

describe('the list of what veterans earned', () => {
  test('comes out as it went in', () => {
    expect(decodeOutcomes(encoded, 'v')).toEqual(book);
  });

  test('comes out as it went in, whatever it says', () => {
    fc.assert(
      fc.property(anyOutcomeBook, (any) => {
        expect(decodeOutcomes(encodeOutcomes(any, 'v'), 'v')).toEqual(any);
      }),
    );
  });

  test('is refused wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: encoded.length - 1 }), (end) => {
        expect(() => decodeOutcomes(encoded.slice(0, end), 'v')).toThrow(
          expect.objectContaining({ name: 'DataFileError' }),
        );
      }),
    );
  });

  test('is refused when it is damaged, or of another version', () => {
    expect(() => decodeOutcomes(encoded.replace('31470', '91470'), 'v')).toThrow(
      expect.objectContaining({ reason: 'checksum' }),
    );
    expect(() => decodeOutcomes(encoded, 'w')).toThrow(expect.objectContaining({ reason: 'version' }));
  });

  test.each([
    ['a job in a group that is not there', { groups: [] }, 'is in group "143", expected one of the groups'],
    ['a group without its two-digit group', { broadGroups: [] }, 'expected "10X"'],
    ['no word on who left when', { leavers: [] }, 'leavers: found none for 1 years after leaving'],
    ['a figure that is none', { dollars: null }, 'dollars: found null, expected a whole number from 0'],
  ])('is refused with %s', (_, change, message) => {
    const broken = encodeOutcomes({ ...book, ...change } as typeof book, 'v');
    expect(() => decodeOutcomes(broken, 'v')).toThrow(
      expect.objectContaining({
        reason: 'format',
        cause: expect.objectContaining({ message: expect.stringContaining(message) }),
      }),
    );
  });
});
