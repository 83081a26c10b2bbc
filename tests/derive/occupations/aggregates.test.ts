import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveLines } from '../../../data/derive/occupations/aggregates.ts';

describe('a SOC code', () => {
  test('is under its own line where there is one', () => {
    expect(resolveLines(['25-9044'], ['25-9044']).get('25-9044')).toBe('25-9044');
  });

  test('is under the line of its broad group where it has none of its own', () => {
    const lines = resolveLines(['25-9042', '25-9043', '25-9044', '25-9049'], ['25-9044', '25-9045']);
    expect(Object.fromEntries(lines)).toEqual({
      '25-9042': '25-9045',
      '25-9043': '25-9045',
      '25-9044': '25-9044',
      '25-9049': '25-9045',
    });
  });

  test('is left out where no line covers it', () => {
    expect(resolveLines(['45-3031', '45-4011'], ['45-4011']).has('45-3031')).toBe(false);
  });

  test('is never given to a line of another broad group', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const code = fc.tuple(digit, digit).map(([broad, last]) => `11-10${broad}${last}`);
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1 }), fc.uniqueArray(code), (socs, lines) => {
        let resolved: Map<string, string>;
        try {
          resolved = resolveLines(socs, lines);
        } catch {
          return; // Lines that stand for nothing, or compete, are refused: the tests below.
        }
        for (const [soc, line] of resolved) {
          expect(socs).toContain(soc);
          expect(lines).toContain(line);
          expect(line.slice(0, 6)).toBe(soc.slice(0, 6));
        }
      }),
    );
  });
});

test('a line that stands for no SOC code is refused', () => {
  expect(() => resolveLines(['11-1011'], ['11-1011', '99-9999'])).toThrow('99-9999 is no SOC code');
});

test('two lines for the same SOC code are refused', () => {
  expect(() => resolveLines(['13-1021'], ['13-1020', '13-1028'])).toThrow(
    '13-1021 comes under 13-1020 and 13-1028',
  );
});
