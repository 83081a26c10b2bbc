import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from '../../src/text/group-digits.ts';

test('numbers are written as the browser writes them in American English', () => {
  for (const decimals of [0, 2]) {
    const format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
        // Whole numbers, and halves and quarters, which both round alike.
        const value = decimals === 0 ? hundredths : hundredths / 4;
        expect(groupDigits(value, decimals)).toBe(format.format(value));
      }),
    );
  }
});
