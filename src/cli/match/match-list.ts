import { faultWords, troubleWords } from '#words/list-faults.ts';
import { words } from '#words/match.ts';
import { CONFIDENCES, type Confidence } from '../../domain/roster.ts';
import { FileFault } from '../../files/file-fault.ts';
import { createAsking } from '../../search/roster/ask.ts';
import { createJobDescriber, createRowDescriber } from '../../search/roster/describe-row.ts';
import { createColumnFinder } from '../../search/roster/find-columns.ts';
import { createRowMatcher } from '../../search/roster/match-row.ts';
import type { RosterColumns } from '../../search/roster/roster.ts';
import { loadMatchData } from './engine-files.ts';
import type { ListInput } from './list-input.ts';
import type { MatchOptions } from './match-options.ts';
import { openList } from './open-list.ts';
import { jsonWriter, tableWriter, workbookWriter } from './row-writers.ts';

/** So many rows tell what the columns hold. */
const SAMPLE_ROWS = 200;
const SAY_EVERY_MS = 2000;
/** How it ended: 0 for a list that was read as it stands, 3 where some rows were not, 1 for what is no list. */
export type MatchStatus = 0 | 1 | 3;

const say = (message: string) => process.stderr.write(`${message}\n`);

/**
 * Matches the rows of a list, and writes each with what it means, as it comes: the list as it was with our columns behind, a
 * line of JSON a row, or a workbook. Progress and what could not be read go to standard error.
 */
export async function matchList(options: MatchOptions): Promise<MatchStatus> {
  try {
    return await matchRows(await openList(options.path, options.sheet), options);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    say(faultWords(error.kind));
    return 1;
  }
}

async function matchRows(input: ListInput, { json, xlsx }: MatchOptions): Promise<MatchStatus> {
  const { index, engine, further } = loadMatchData(say);
  for (const note of input.notes) say(note);
  const sample = input.sample.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
  const columns = createColumnFinder(createAsking(engine))(sample);
  say(words.columnsRead(columnsInWords(columns, sample)));
  const matcher = createRowMatcher(index, engine);
  const describe = createRowDescriber(createJobDescriber(index, further));
  const counter = createCounter(input.share);
  const writer = json ? jsonWriter() : xlsx === undefined ? tableWriter(input) : workbookWriter(input, xlsx);
  let at = 0;
  for await (const records of input.pieces) {
    for (const record of records) {
      const before = at++ - columns.start;
      if (before < 0) {
        await writer.above(record, columns.header && before === -1);
        continue;
      }
      const described = describe(matcher.match(record.cells, columns.roles));
      counter.count(described.confidence);
      // Most rows need not be waited for.
      const written = writer.row(record, described);
      if (written) await written;
    }
  }
  await writer.end();
  counter.end();
  const { troubles } = input;
  if (input.encoding() !== 'utf-8') say(words.encodingRead(input.encoding()));
  for (const trouble of troubles.all) say(troubleWords(trouble));
  return troubles.all.some(({ kind }) => kind === 'open-quote' || kind === 'unreadable-bytes') ? 3 : 0;
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

function columnsInWords(
  { header, start, roles }: RosterColumns,
  sample: readonly (readonly string[])[],
): string[] {
  const names = sample[start - 1] ?? [];
  return roles.flatMap((role, i) =>
    role === 'other' ? [] : [`${header ? `“${names[i]?.trim()}”` : `${i + 1}`} = ${role}`],
  );
}
