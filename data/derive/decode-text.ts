import { SourceError } from './source-error.ts';

/** How many bytes at the beginning tell an encoding without a mark. */
const LOOKED_AT = 400;

const SAVE_AS_UTF8 =
  'Open it in the program that wrote it, and save it as UTF-8 ("CSV UTF-8" in a spreadsheet).';

/**
 * The text of an official file: UTF-8, or UTF-16 with its mark or without. A byte order mark is left out.
 * @throws SourceError naming the line where the bytes are of another encoding: a wrong reading would turn letters into
 * others unnoticed.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const found = encoding === 'utf-8' ? 'bytes that are no UTF-8' : `damaged ${encoding.toUpperCase()}`;
    throw new SourceError(
      `${name}, line ${badLine(bytes, encoding)}`,
      `found ${found}, expected text in UTF-8 or UTF-16`,
      SAVE_AS_UTF8,
    );
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Latin letters in UTF-16 have a zero as every second byte.
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = (from: number) => start.filter((byte, i) => i % 2 === from && byte === 0).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  if (zeros(0) > start.length / 4) return 'utf-16be';
  return 'utf-8';
}

/** The first line that cannot be decoded. */
function badLine(bytes: Uint8Array, encoding: string): number {
  const width = encoding === 'utf-8' ? 1 : 2;
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let start = 0;
  for (let at = 0; at + width <= bytes.length; at += width) {
    if (bytes[at + (encoding === 'utf-16be' ? 1 : 0)] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, at + width));
    } catch {
      return line;
    }
    start = at + width;
    line++;
  }
  return line;
}
