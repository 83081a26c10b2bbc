import { FileFault } from './file-fault.ts';

/** The encodings that lists come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns the bytes of a file into text, a piece at a time. */
export interface TextDecoding {
  /** The text of the next bytes; what is not yet a whole sign waits for the next piece. A byte order mark is left out. */
  push(bytes: Uint8Array): string;
  /** What is left at the end. */
  end(): string;
  /** How the file is written, as far as it has been read. */
  readonly encoding: Encoding;
  /** Whether the file began with a byte order mark. */
  readonly marked: boolean;
}

/**
 * Makes a decoding for a file. A byte order mark decides; without one, zero bytes at every second place tell UTF-16. All else
 * is UTF-8 until a byte is not, and then what Windows programs write: windows-1252, of which Latin-1 is a part. A file that
 * has shown itself to be UTF-8 stays so, and a broken sign in it becomes "\uFFFD".
 * @param first the first bytes of the file, hundreds of them if it has so many.
 * @throws FileFault for bytes that are no text.
 */
export function createTextDecoding(first: Uint8Array): TextDecoding {
  const { encoding, marked } = guess(first);
  return encoding === 'utf-8' ? utf8(marked) : fixed(encoding, marked);
}

function guess(bytes: Uint8Array): { encoding: Encoding; marked: boolean } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', marked: true };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', marked: true };
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = sample.length / 2;
  // English in UTF-16: nearly every second byte is zero.
  if (zeros[1]! > 0.8 * half && zeros[0]! < 0.1 * half) return { encoding: 'utf-16le', marked: false };
  if (zeros[0]! > 0.8 * half && zeros[1]! < 0.1 * half) return { encoding: 'utf-16be', marked: false };
  if (zeros[0]! + zeros[1]! > 0) throw new FileFault('binary');
  return { encoding: 'utf-8', marked: false };
}

function fixed(encoding: Encoding, marked: boolean): TextDecoding {
  const decoder = new TextDecoder(encoding);
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    encoding,
    marked,
  };
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

function utf8(marked: boolean): TextDecoding {
  let encoding: Encoding = 'utf-8';
  let decoder = new TextDecoder('utf-8', { fatal: true });
  // Once other signs than ASCII have come out right, the file is UTF-8.
  let sure = marked;
  // The beginning of a sign at the end of a piece, for the decoder that takes over.
  let waiting = new Uint8Array(0);
  const takeOver = (bytes: Uint8Array, last: boolean): string => {
    encoding = sure ? 'utf-8' : 'windows-1252';
    decoder = new TextDecoder(encoding);
    const all = new Uint8Array(waiting.length + bytes.length);
    all.set(waiting);
    all.set(bytes, waiting.length);
    waiting = new Uint8Array(0);
    return decoder.decode(all, { stream: !last });
  };
  const decode = (bytes: Uint8Array, last: boolean): string => {
    if (!decoder.fatal) return decoder.decode(bytes, { stream: !last });
    try {
      const text = decoder.decode(bytes, { stream: !last });
      sure ||= !isAscii(bytes) && /[^\0-\x7f]/.test(text);
      waiting = tailOf(waiting, bytes);
      return text;
    } catch {
      return takeOver(bytes, last);
    }
  };
  return {
    push: (bytes) => decode(bytes, false),
    end: () => decode(new Uint8Array(0), true),
    get encoding() {
      return encoding;
    },
    marked,
  };
}

/** The bytes at the end that begin a sign of UTF-8 and do not finish it. */
function tailOf(before: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const last = Uint8Array.from([...before, ...bytes.subarray(-3)]).slice(-3);
  for (let back = 1; back <= last.length; back++) {
    const byte = last[last.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? last.slice(-back) : new Uint8Array(0);
    }
  }
  return new Uint8Array(0);
}
