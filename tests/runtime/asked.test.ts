import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../src/domain/branch.ts';
import { RANK_TYPES } from '../../src/domain/rank-type.ts';
import { askedBefore, askedBy, parametersOf } from '../../src/runtime/asked.ts';
import { formatSearchUrl, parseSearchUrl } from '../../src/runtime/search-url.ts';

/** What browsers make of an address. */
const addressOf = (text: string) => new URL(text, 'https://example.org/occupations');

const requests = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 60 }),
  branch: fc.constantFrom(null, ...BRANCHES),
  rank: fc.constantFrom(null, ...RANK_TYPES),
  without: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 }),
});

describe('what is asked', () => {
  test('comes back from an address as browsers keep it, and none of it is in the part that is sent', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const address = addressOf(formatSearchUrl(request));
        expect(parseSearchUrl(address.hash).request).toEqual(request);
        expect(address.pathname + address.search).toBe('/occupations');
      }),
    );
  });

  test('is read alike from links of before, which are written as today', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const today = formatSearchUrl(request);
        const before = today.replace('#', '?');
        expect(parseSearchUrl(before)).toEqual(parseSearchUrl(today));
        expect(askedBefore(addressOf(before)) ?? '').toBe(today);
      }),
    );
  });

  test('never holds the mark behind which browsers hide the rest of an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(askedBy(new URLSearchParams({ q: `${a}:~:text=${b}` }))).not.toContain(':~:');
      }),
    );
  });

  test('is nothing where an address asks nothing', () => {
    expect(askedBy(parametersOf('#'))).toBe('');
    expect(askedBy(parametersOf('?'))).toBe('');
  });
});

describe('a link of before', () => {
  test('leaves behind what others put into it', () => {
    expect(askedBefore(addressOf('?utm_source=mail&q=25B&fbclid=x'))).toBe('#q=25B');
  });

  test.each(['', '?', '?utm_source=mail', '?utm_source=mail#v1.151212', '#q=25B'])(
    'is none where nothing that we ask is sent: %s',
    (address) => {
      expect(askedBefore(addressOf(address))).toBeUndefined();
    },
  );

  test('gives way to what stands behind its own "#"', () => {
    expect(askedBefore(addressOf('?q=25B#q=68W'))).toBe('#q=68W');
    expect(askedBefore(addressOf('?q=25B#pay'))).toBe('#pay');
  });
});
