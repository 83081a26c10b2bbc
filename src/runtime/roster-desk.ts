import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { FurtherOccupations } from '../data/further-codec.ts';
import type { ColumnRole } from '../domain/roster.ts';
import type { Engine } from '../search/engine.ts';
import { createAsking } from '../search/roster/ask.ts';
import {
  createJobDescriber,
  createRowDescriber,
  type DescribedJob,
  type DescribedRow,
} from '../search/roster/describe-row.ts';
import { createColumnFinder } from '../search/roster/find-columns.ts';
import { createRowMatcher } from '../search/roster/match-row.ts';
import type { RosterColumns } from '../search/roster/roster.ts';
import type { ListRows } from './engine-messages.ts';

/** Matches the lists that people bring, beside the engine. */
export interface RosterDesk {
  columns(rows: ListRows): RosterColumns;
  rows(rows: ListRows, roles: readonly ColumnRole[]): DescribedRow[];
  /** Jobs that a text may mean, the likeliest first: what somebody types for a row. */
  jobs(text: string): DescribedJob[];
}

export function createRosterDesk(
  engine: Engine,
  index: CrosswalkIndex,
  further: FurtherOccupations | undefined,
): RosterDesk {
  const matcher = createRowMatcher(index, engine);
  const describer = createJobDescriber(index, further);
  const describe = createRowDescriber(describer);
  const ask = createAsking(engine);
  return {
    columns: createColumnFinder(ask),
    rows: (rows, roles) => rows.map((cells) => describe(matcher.match(cells, roles))),
    jobs(text) {
      const { results, branch } = ask({ text });
      return results.map(({ specialty }) => describer.job(specialty, branch));
    },
  };
}
