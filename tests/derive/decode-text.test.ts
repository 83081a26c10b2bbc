import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../data/derive/decode-text.ts';

/** UTF-16 in either order of bytes, with its mark or without. */
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

describe('text of an official file', () => {
  test('is read the same in UTF-8 and UTF-16', () => {
    // Lone surrogates are no text; a file without a mark is told by its Latin letters.
    const text = fc.string({ unit: 'grapheme' }).map((each) => `SVC,MPC,MOC\n${each}`);
    fc.assert(
      fc.property(text, (each) => {
        fc.pre(each.isWellFormed() && !each.includes('\uFEFF'));
        expect(decodeText(new TextEncoder().encode(each), 'x.csv')).toBe(each);
        expect(decodeText(utf16(each, 'le'), 'x.csv')).toBe(each);
        expect(decodeText(utf16(each, 'be'), 'x.csv')).toBe(each);
      }),
    );
  });

  test('is known as UTF-16 without a mark, too', () => {
    expect(decodeText(utf16('SVC,MPC\n', 'le', false), 'x.csv')).toBe('SVC,MPC\n');
    expect(decodeText(utf16('SVC,MPC\n', 'be', false), 'x.csv')).toBe('SVC,MPC\n');
  });

  test('in another encoding is refused by name and line, with what helps', () => {
    const windows = new Uint8Array([...Buffer.from('Title\nPhotographer'), 0x92, ...Buffer.from('s Mate\n')]);
    expect(() => decodeText(windows, 'milx.csv')).toThrow(
      /^milx\.csv, line 2: found bytes that are no UTF-8, expected text in UTF-8 or UTF-16\. Open it .* save it as UTF-8/,
    );
  });
});
