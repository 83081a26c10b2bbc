import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { words } from '#words/match.ts';
import { createTextDecoding } from '../../files/decode-text.ts';
import { findDelimiter } from '../../files/delimiter.ts';
import { FileFault } from '../../files/file-fault.ts';
import { fileKind } from '../../files/file-kind.ts';
import { createRecordReader, type ListRecord } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import type { ListInput } from './list-input.ts';
import { openSheet } from './sheet-input.ts';

/** So many letters tell how a list is laid out. */
const SAMPLE = 200_000;
/** So many rows tell how wide it is. */
const WIDTH_ROWS = 200;

/**
 * Opens a list.
 * @param path of the file; undefined for standard input.
 * @param sheet the name of a workbook's sheet; undefined for the first with rows.
 * @throws FileFault for a file that is no list, Error for one that cannot be opened.
 */
export async function openList(path: string | undefined, sheet: string | undefined): Promise<ListInput> {
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
  if (fileKind(first) === 'workbook') return openSheet(await allBytes(first, next), sheet);
  return openText(first, next, () => (size ? Math.min(1, read / size) : null));
}

async function openText(
  first: Buffer,
  next: () => Promise<Buffer | null>,
  share: ListInput['share'],
): Promise<ListInput> {
  const decoding = createTextDecoding(first);
  let text = decoding.push(first);
  let ended = false;
  while (!ended && text.length < SAMPLE) {
    const more = await next();
    ended = more === null;
    text += more ? decoding.push(more) : decoding.end();
  }
  if (text.trim() === '') throw new FileFault('empty');
  const troubles = createTroubles();
  const delimiter = findDelimiter(text);
  const reader = createRecordReader(delimiter, text, troubles);
  const begun = reader.push(text);
  // A list of one line ends with it.
  const sample = begun.length > 0 ? begun : reader.end();
  async function* pieces(): AsyncGenerator<readonly ListRecord[]> {
    yield sample;
    if (!ended) {
      for (let more = await next(); more; more = await next()) yield reader.push(decoding.push(more));
      yield reader.push(decoding.end());
    }
    yield reader.end();
  }
  const width = Math.max(...sample.slice(0, WIDTH_ROWS).map(({ cells }) => cells.length));
  return {
    sample,
    pieces: pieces(),
    form: { delimiter, width, lineBreak: reader.lineBreak, marked: decoding.marked },
    troubles,
    share,
    encoding: () => decoding.encoding,
    notes: [],
  };
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

async function allBytes(first: Buffer, next: () => Promise<Buffer | null>): Promise<Buffer> {
  const parts = [first];
  for (let part = await next(); part; part = await next()) parts.push(part);
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
