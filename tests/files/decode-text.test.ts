import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextDecoding } from '../../src/files/decode-text.ts';
import { FileFault } from '../../src/files/file-fault.ts';

function decode(bytes: Uint8Array, piece = bytes.length || 1) {
  const decoding = createTextDecoding(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += decoding.push(bytes.subarray(at, at + piece));
  text += decoding.end();
  return { text, encoding: decoding.encoding, marked: decoding.marked };
}

const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

describe('the text of a file', () => {
  test('is UTF-8 with or without its mark, wherever its pieces are cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (text, marked, piece) => {
          fc.pre(!/[\0\uFEFF]/.test(text));
          const bytes = new Uint8Array(Buffer.from(`${marked ? '\uFEFF' : ''}${text}`));
          expect(decode(bytes, piece)).toEqual({ text, encoding: 'utf-8', marked });
        },
      ),
    );
  });

  test.each([
    ['\uFEFFCode;Name\r\n25B;Müller', 'utf-16le', false, true],
    ['\uFEFFCode;Name\r\n25B;Müller', 'utf-16be', true, true],
    ['Code;Name\r\n25B;Müller', 'utf-16le', false, false],
    ['Code;Name\r\n25B;Müller', 'utf-16be', true, false],
  ])('is UTF-16 by its mark, or by its zeros: %j as %s', (text, encoding, big, marked) => {
    expect(decode(utf16(text, big), 7)).toEqual({ text: text.replace('\uFEFF', ''), encoding, marked });
  });

  test('is windows-1252 where a byte is no UTF-8, wherever its pieces are cut', () => {
    const bytes = new Uint8Array(Buffer.from('Name,Note\nMüller,café \u0096 naïve\n', 'latin1'));
    for (const piece of [1, 2, 3, 5, 100])
      expect(decode(bytes, piece)).toEqual({
        text: 'Name,Note\nMüller,café – naïve\n',
        encoding: 'windows-1252',
        marked: false,
      });
  });

  test('stays UTF-8 where one sign of it is broken', () => {
    const bytes = new Uint8Array([...Buffer.from('Müller,'), 0xff, ...Buffer.from(',é\n')]);
    const { text, encoding } = decode(bytes, 4);
    expect(encoding).toBe('utf-8');
    expect(text).toBe('Müller,\uFFFD,é\n');
  });

  test('is none in bytes of another kind', () => {
    expect(() => createTextDecoding(new Uint8Array([1, 0, 2, 3, 0, 0, 0, 9, 200, 0]))).toThrow(FileFault);
  });
});
