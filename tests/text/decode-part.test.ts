import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePart } from '../../src/text/decode-part.ts';

test('a part of an address is read as it was before it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodePart(encodeURIComponent(text))).toBe(text);
    }),
  );
});

test('a part with broken percent signs is taken as it stands', () => {
  for (const part of ['%E0%A4%A', '%', '100%', '%zz25B']) expect(decodePart(part)).toBe(part);
});
