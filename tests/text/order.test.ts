import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from '../../src/text/order.ts';

test('texts are ordered the same way round from both sides, and only equal texts are equal', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(order(a, b) + order(b, a)).toBe(0);
      expect(order(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the order of a list does not depend on how it came', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      expect([...texts].reverse().sort(order)).toEqual([...texts].sort(order));
    }),
  );
});
