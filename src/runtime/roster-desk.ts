import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { FurtherOccupations } from '../data/further-codec.ts';
import type { ColumnRole } from '../domain/roster.ts';
import type { Engine } from '../search/engine.ts';
import { createAsking } from '../search/roster/ask.ts';
import { createRowDescriber, type DescribedRow } from '../search/roster/describe-row.ts';
import { createColumnFinder } from '../search/roster/find-columns.ts';
import { createRowMatcher } from '../search/roster/match-row.ts';
import type { RosterColumns } from '../search/roster/roster.ts';
import type { ListRows } from './engine-messages.ts';

/** Matches the lists that people bring, beside the engine. */
export interface RosterDesk {
  columns(rows: ListRows): RosterColumns;
  rows(rows: ListRows, roles: readonly ColumnRole[]): DescribedRow[];
}

export function createRosterDesk(
  engine: Engine,
  index: CrosswalkIndex,
  further: FurtherOccupations | undefined,
): RosterDesk {
  const matcher = createRowMatcher(index, engine);
  const describe = createRowDescriber(index, further);
  return {
    columns: createColumnFinder(createAsking(engine)),
    rows: (rows, roles) => rows.map((cells) => describe(matcher.match(cells, roles))),
  };
}
