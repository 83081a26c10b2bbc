import { describe, expect, test } from 'vitest';
import { FACT_TABLES } from '../../../src/compile/tables/fact-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import { formatTable } from '../../../src/data/table.ts';
import { tables } from '../committed.ts';

test('every file of data/ is a table that the program knows, and every table a file', () => {
  expect(FACT_TABLES.map(({ path }) => path).sort()).toEqual([...tables.keys()].sort());
});

describe('the committed tables', () => {
  test.each(FACT_TABLES.map((table) => [table.path, table] as const))(
    '%s is what its columns say, sorted, and the same when it is written again',
    (path, table) => {
      expect(formatTable(table, rowsOf(tables, table)) === tables.get(path)).toBe(true);
    },
  );
});
