import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWage } from '../../src/compile/profile/bls.ts';
import { TOP_ANNUAL, wageFloor } from '../../src/domain/occupation.ts';

describe('a wage', () => {
  test('that is a marker never becomes a number', () => {
    expect(parseWage('*')).toBe('*');
    expect(parseWage('#')).toBe('#');
  });

  test('comes back as the dollars it was written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000_000 }), (cents) => {
        expect(parseWage(String(cents / 100))).toBe(cents / 100);
      }),
    );
  });

  test('that is anything else is refused', () => {
    for (const text of ['', '**', 'n/a', '1,000', '>=$239,200'])
      expect(() => parseWage(text)).toThrow('is not a figure');
  });

  test('counts as the top where it is top-coded, and as nothing where there is no estimate', () => {
    expect(wageFloor('#', TOP_ANNUAL)).toBe(239_200);
    expect(wageFloor('*', TOP_ANNUAL)).toBeNull();
    expect(wageFloor(50_000, TOP_ANNUAL)).toBe(50_000);
  });
});
