import type { RowTrouble } from '../../domain/list-faults.ts';
import { createTextDecoding } from '../../files/decode-text.ts';
import { findDelimiter } from '../../files/delimiter.ts';
import { FileFault } from '../../files/file-fault.ts';
import { fileKind } from '../../files/file-kind.ts';
import type { ListForm } from '../../files/list-writer.ts';
import { createRecordReader, type ListRecord, type RecordReader } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import type { SheetInfo } from '../../files/workbook/open-workbook.ts';
import { createTurns } from './take-turns.ts';

/** A list as it was read. */
export interface ReadList {
  /** The file's; '' for a list that was pasted. */
  name: string;
  records: readonly ListRecord[];
  form: ListForm;
  troubles: readonly RowTrouble[];
  /** The workbook that it is a sheet of; null for a text. */
  workbook: ListWorkbook | null;
}

/** A workbook, as long as one of its sheets is the list. */
export interface ListWorkbook {
  sheets: readonly SheetInfo[];
  /** Which of them is read. */
  sheet: number;
  /** Reads another one. @throws FileFault */
  choose(sheet: number): Promise<ReadList>;
  close(): void;
}

/** So many letters tell how a list is laid out. */
const SAMPLE = 200_000;

/**
 * Reads a list piece by piece, so that the page stays alive meanwhile.
 * @param source a file, whatever its name says, or a text.
 * @throws FileFault for what is no list.
 */
export async function readList(source: Blob | string, name = ''): Promise<ReadList> {
  if (typeof source === 'string') return listOf(piecesOf(source), { name, marked: false });
  const first = new Uint8Array(await source.slice(0, 1024).arrayBuffer());
  if (first.length === 0) throw new FileFault('empty');
  if (fileKind(first) === 'workbook') return listOfWorkbook(source, name);
  const decoding = createTextDecoding(first);
  return listOf(textsOf(source, decoding), { name, marked: decoding.marked });
}

async function listOfWorkbook(source: Blob, name: string): Promise<ReadList> {
  // Its code comes with the first workbook.
  const { createWorkbookClient } = await import('./workbook/workbook-client.ts');
  const client = createWorkbookClient();
  try {
    const { sheets, first } = await client.open(await source.arrayBuffer());
    const choose = async (sheet: number): Promise<ReadList> => {
      const { records, width, troubles } = await client.read(sheet);
      const form: ListForm = { delimiter: ',', width, lineBreak: '\r\n', marked: true };
      return { name, records, form, troubles, workbook: { sheets, sheet, choose, close: client.close } };
    };
    return await choose(first);
  } catch (cause) {
    client.close();
    throw cause;
  }
}

async function* textsOf(source: Blob, decoding: ReturnType<typeof createTextDecoding>) {
  for (let at = 0; at < source.size; at += PIECE)
    yield decoding.push(new Uint8Array(await source.slice(at, at + PIECE).arrayBuffer()));
  yield decoding.end();
}

async function* piecesOf(text: string) {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** So many bytes are read at once: a matter of milliseconds. */
const PIECE = 1 << 16;

async function listOf(
  texts: AsyncIterable<string>,
  { name, marked }: { name: string; marked: boolean },
): Promise<ReadList> {
  const troubles = createTroubles();
  const records: ListRecord[] = [];
  const turn = createTurns();
  let sample = '';
  let open: { reader: RecordReader; delimiter: ListForm['delimiter'] } | undefined;
  const begin = async () => {
    const delimiter = findDelimiter(sample);
    open = { delimiter, reader: createRecordReader(delimiter, sample, troubles) };
    for await (const text of piecesOf(sample)) {
      await turn();
      for (const record of open.reader.push(text)) records.push(record);
    }
    return open;
  };
  for await (const text of texts) {
    await turn();
    if (open) for (const record of open.reader.push(text)) records.push(record);
    else {
      sample += text;
      if (sample.length >= SAMPLE) await begin();
    }
  }
  const { reader, delimiter } = open ?? (await begin());
  for (const record of reader.end()) records.push(record);
  if (!records.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) throw new FileFault('empty');
  const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return {
    name,
    records,
    form: { delimiter, width, lineBreak: reader.lineBreak, marked },
    troubles: troubles.all,
    workbook: null,
  };
}
