import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { words } from '#words/match.ts';
import { createTextDecoding, type TextDecoding } from '../../files/decode-text.ts';
import { FileFault } from '../../files/file-fault.ts';
import { fileKind } from '../../files/file-kind.ts';

/** So many letters tell how a list is laid out. */
const SAMPLE = 200_000;

/** A list that is being read. */
export interface ListInput {
  /** The beginning of the text, and all of it where it is short. */
  sample: string;
  decoding: TextDecoding;
  /** The pieces of the text after the sample. */
  rest: AsyncIterable<string>;
  /** How much of the file has been read, 0 to 1; null for standard input. */
  share(): number | null;
}

/**
 * Opens a list.
 * @param path of the file; undefined for standard input.
 * @throws FileFault for a file that is no list, Error for one that cannot be opened.
 */
export async function openList(path: string | undefined): Promise<ListInput> {
  const size = path === undefined ? null : await sizeOf(path);
  const source: AsyncIterable<Buffer> = path === undefined ? process.stdin : createReadStream(path);
  const bytes = source[Symbol.asyncIterator]();
  let read = 0;
  const next = async (): Promise<Buffer | null> => {
    const { value, done } = await bytes.next();
    if (done) return null;
    read += value.length;
    return value;
  };
  const first = await firstBytes(next);
  if (fileKind(first) === 'workbook') throw new FileFault('workbook');
  const decoding = createTextDecoding(first);
  let sample = decoding.push(first);
  let ended = false;
  while (!ended && sample.length < SAMPLE) {
    const more = await next();
    ended = more === null;
    sample += more ? decoding.push(more) : decoding.end();
  }
  if (sample.trim() === '') throw new FileFault('empty');
  async function* rest(): AsyncGenerator<string> {
    if (ended) return;
    for (let more = await next(); more; more = await next()) yield decoding.push(more);
    yield decoding.end();
  }
  return { sample, decoding, rest: rest(), share: () => (size ? Math.min(1, read / size) : null) };
}

/** Enough bytes to tell what a file is, of a source that may give them a few at a time. */
const ENOUGH = 1024;

async function firstBytes(next: () => Promise<Buffer | null>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < ENOUGH) {
    const part = await next();
    if (!part) break;
    parts.push(part);
    length += part.length;
  }
  if (length === 0) throw new FileFault('empty');
  return Buffer.concat(parts);
}

async function sizeOf(path: string): Promise<number> {
  try {
    const about = await stat(path);
    if (about.isFile()) return about.size;
  } catch {
    // The same words as for a folder.
  }
  throw new Error(words.noFile(path));
}
