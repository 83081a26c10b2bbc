import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { findDelimiter } from '../../files/delimiter.ts';
import { createRecordReader } from '../../files/records.ts';
import { createTroubles } from '../../files/troubles.ts';
import type { Engine } from '../../search/engine.ts';
import { createAsking } from '../../search/roster/ask.ts';
import { createColumnFinder } from '../../search/roster/find-columns.ts';
import type { Decision } from '../../search/roster/find-job.ts';
import { createRowMatcher, type RowMatcher } from '../../search/roster/match-row.ts';
import { readRow } from '../../search/roster/read-row.ts';
import type { RowReading } from '../../search/roster/roster.ts';
import { codesOf } from '../../search/roster/specialty-codes.ts';
import type { Judged } from '../relevance-set.ts';
import type { ComposedRoster } from './compose.ts';

/** A row, what was decided, and whether that is right. */
export interface JudgedRow {
  /** The set, or the kind of list. */
  set: string;
  raw: string;
  decision: Decision | null;
  right: boolean;
  /** Whether the rule may be fitted on it; else it is kept to report on. */
  fits: boolean;
}

/** Reads lists as the command line and the page do, and judges what comes of them. */
export interface RosterJudge {
  roster(roster: ComposedRoster, fits: boolean): JudgedRow[];
  set(name: string, rows: readonly Judged[]): JudgedRow[];
}

export function createRosterJudge(index: CrosswalkIndex, engine: Engine): RosterJudge {
  const find = createColumnFinder(createAsking(engine));
  const matcher = createRowMatcher(index, engine);
  return {
    roster({ text, jobs, kind }, fits) {
      const reader = createRecordReader(findDelimiter(text), text, createTroubles());
      const records = [...reader.push(text), ...reader.end()];
      const { start, roles } = find(records.slice(0, 200).map(({ cells }) => cells));
      return records.slice(start).map(({ cells, raw }, i) => {
        const reading = readRow(cells, roles);
        const decision = matcher.decide(reading);
        const right =
          decision !== null && isSameJob(index, decision.specialty, jobs[i]!, reading.code === '');
        return { set: kind, raw, decision, right, fits };
      });
    },
    set: (name, rows) => rows.map((row, i) => judged(index, matcher, name, row, i % 2 === 0)),
  };
}

/** Without a code one title of one branch is one job, whatever codes it has had. */
function isSameJob(index: CrosswalkIndex, found: number, wanted: number, titleAlone: boolean): boolean {
  if (found === wanted) return true;
  const [a, b] = [index.specialties[found]!, index.specialties[wanted]!];
  const plain = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return (
    titleAlone && plain(a.title) === plain(b.title) && a.branches.some((each) => b.branches.includes(each))
  );
}

function judged(
  index: CrosswalkIndex,
  matcher: RowMatcher,
  set: string,
  { query, branch, rank, accepts }: Judged,
  fits: boolean,
): JudgedRow {
  const reading: RowReading = {
    code: '',
    title: '',
    branch: branch ?? '',
    rank: rank ?? '',
    dates: '',
    text: query,
  };
  const decision = matcher.decide(reading);
  const codes = decision ? codesOf(index, decision.specialty) : [];
  const right = decision !== null && accepts.some((accept) => codes.some((code) => accept.test(code)));
  return { set, raw: query, decision, right, fits };
}
