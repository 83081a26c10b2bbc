import type { RowTrouble } from '../../domain/list-faults.ts';
import { createTextDecoding } from '../../files/decode-text.ts';
import { findDelimiter } from '../../files/delimiter.ts';
import { FileFault } from '../../files/file-fault.ts';
import { fileKind } from '../../files/file-kind.ts';
import type { ListForm } from '../../files/list-writer.ts';
import { createRecordReader, type ListRecord, type RecordReader } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';

/** A list as it was read. */
export interface ReadList {
  /** The file's; '' for a list that was pasted. */
  name: string;
  records: readonly ListRecord[];
  form: ListForm;
  troubles: readonly RowTrouble[];
}

/** So many letters tell how a list is laid out. */
const SAMPLE = 200_000;

/**
 * Reads a list piece by piece, so that the page stays alive meanwhile.
 * @param source a file, whatever its name says, or a text.
 * @throws FileFault for what is no list.
 */
export async function readList(source: Blob | string, name = ''): Promise<ReadList> {
  if (typeof source === 'string') return listOf([source], { name, marked: false });
  const first = new Uint8Array(await source.slice(0, 1024).arrayBuffer());
  if (first.length === 0) throw new FileFault('empty');
  if (fileKind(first) === 'workbook') throw new FileFault('workbook');
  const decoding = createTextDecoding(first);
  return listOf(textsOf(source, decoding), { name, marked: decoding.marked });
}

async function* textsOf(source: Blob, decoding: ReturnType<typeof createTextDecoding>) {
  for (let at = 0; at < source.size; at += PIECE)
    yield decoding.push(new Uint8Array(await source.slice(at, at + PIECE).arrayBuffer()));
  yield decoding.end();
}

/** So many bytes are read at once: a matter of milliseconds. */
const PIECE = 1 << 17;

async function listOf(
  texts: AsyncIterable<string> | readonly string[],
  { name, marked }: { name: string; marked: boolean },
): Promise<ReadList> {
  const troubles = createTroubles();
  const records: ListRecord[] = [];
  let sample = '';
  let open: { reader: RecordReader; delimiter: ListForm['delimiter'] } | undefined;
  const begin = () => {
    const delimiter = findDelimiter(sample);
    open = { delimiter, reader: createRecordReader(delimiter, sample, troubles) };
    for (const record of open.reader.push(sample)) records.push(record);
    return open;
  };
  for await (const text of texts) {
    if (open) for (const record of open.reader.push(text)) records.push(record);
    else {
      sample += text;
      if (sample.length >= SAMPLE) begin();
    }
  }
  const { reader, delimiter } = open ?? begin();
  for (const record of reader.end()) records.push(record);
  if (!records.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) throw new FileFault('empty');
  const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return {
    name,
    records,
    form: { delimiter, width, lineBreak: reader.lineBreak, marked },
    troubles: troubles.all,
  };
}
