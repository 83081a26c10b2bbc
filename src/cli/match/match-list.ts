import { once } from 'node:events';
import { faultWords, troubleWords, words } from '#words/match.ts';
import { CONFIDENCES, type Confidence } from '../../domain/roster.ts';
import { findDelimiter } from '../../files/delimiter.ts';
import { FileFault } from '../../files/file-fault.ts';
import { createRecordReader, type ListRecord, type RecordReader } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import { createAsking } from '../../search/roster/ask.ts';
import { createRowDescriber } from '../../search/roster/describe-row.ts';
import { createColumnFinder } from '../../search/roster/find-columns.ts';
import { createRowMatcher } from '../../search/roster/match-row.ts';
import type { RosterColumns } from '../../search/roster/roster.ts';
import { loadMatchData } from './engine-files.ts';
import { type ListInput, openList } from './list-input.ts';
import { jsonWriter, tableWriter } from './row-writers.ts';

/** So many rows tell what the columns hold. */
const SAMPLE_ROWS = 200;
const SAY_EVERY_MS = 2000;
/** What is written at once, in letters. */
const PIECE = 1 << 16;

/** How it ended: 0 for a list that was read as it stands, 3 where some rows were not, 1 for what is no list. */
export type MatchStatus = 0 | 1 | 3;

const say = (message: string) => process.stderr.write(`${message}\n`);

/**
 * Matches the rows of a list, and writes each with what it means, as it comes: the list as it was with our columns behind, or
 * a line of JSON a row. Progress and what could not be read go to standard error.
 * @param path of the file; undefined for standard input.
 */
export async function matchList(path: string | undefined, json: boolean): Promise<MatchStatus> {
  try {
    return await matchRows(await openList(path), json);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    say(faultWords(error.kind));
    return 1;
  }
}

async function matchRows(input: ListInput, json: boolean): Promise<MatchStatus> {
  const { index, engine, further } = loadMatchData(say);
  const troubles = createTroubles();
  const delimiter = findDelimiter(input.sample);
  const reader = createRecordReader(delimiter, input.sample, troubles);
  const begun = reader.push(input.sample);
  // A list of one line ends with it.
  const first = begun.length > 0 ? begun : reader.end();
  const sample = first.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
  const columns = createColumnFinder(createAsking(engine))(sample);
  say(words.columnsRead(columnsInWords(columns, sample)));
  const matcher = createRowMatcher(index, engine);
  const describe = createRowDescriber(index, further);
  const titles = new Map(index.occupations.map(({ code, title }) => [code, title]));
  const titleOf = (code: string) => titles.get(code) ?? code;
  const form = {
    delimiter,
    width: Math.max(...sample.map(({ length }) => length)),
    lineBreak: reader.lineBreak,
    marked: input.decoding.marked,
  };
  const counter = createCounter(() => input.share());
  const writer = json ? jsonWriter(titleOf) : tableWriter(titleOf, form, troubles);
  const output = createOutput();
  let named = !columns.header;
  for await (const records of piecesOf(first, input, reader)) {
    for (const record of records) {
      if (!named && isFilled(record)) {
        named = true;
        await output.write(writer.header(record));
        continue;
      }
      const described = describe(matcher.match(record.cells, columns.roles));
      counter.count(described.confidence);
      await output.write(writer.row(record, described));
    }
  }
  await output.end();
  counter.end();
  if (input.decoding.encoding !== 'utf-8') say(words.encodingRead(input.decoding.encoding));
  for (const trouble of troubles.all) say(troubleWords(trouble));
  return troubles.all.some(({ kind }) => kind === 'open-quote' || kind === 'unreadable-bytes') ? 3 : 0;
}

async function* piecesOf(first: readonly ListRecord[], { rest }: ListInput, reader: RecordReader) {
  yield first;
  for await (const piece of rest) yield reader.push(piece);
  yield reader.end();
}

function isFilled({ cells }: ListRecord): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** Counts rows by confidence, and says now and then how far they are. */
function createCounter(share: () => number | null) {
  const counts = Object.fromEntries(CONFIDENCES.map((each) => [each, 0])) as Record<Confidence, number>;
  let rows = 0;
  let saidAt = Date.now();
  return {
    count(confidence: Confidence) {
      counts[confidence]++;
      rows++;
      if (rows % 100 !== 0 || Date.now() - saidAt < SAY_EVERY_MS) return;
      saidAt = Date.now();
      say(words.progress(rows, share()));
    },
    end: () => say(words.done(rows, counts)),
  };
}

function columnsInWords({ header, roles }: RosterColumns, sample: readonly (readonly string[])[]): string[] {
  const first = sample.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
  return roles.flatMap((role, i) =>
    role === 'other' ? [] : [`${header ? `“${first[i]?.trim()}”` : `${i + 1}`} = ${role}`],
  );
}

/** Gathers what is written, and waits for whoever reads it. */
function createOutput() {
  let waiting = '';
  const flush = async () => {
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
  };
  return {
    write: async (text: string) => {
      waiting += text;
      if (waiting.length >= PIECE) await flush();
    },
    end: flush,
  };
}
