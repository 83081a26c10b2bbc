import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../compile/committed.ts';
import { cellsOf } from '../fixtures/cells.ts';

test('data/README.md names every table of directions, occupations, outcomes and places with its number of rows', () => {
  const text = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
  const described = [...text.matchAll(/^- `([a-z-]+)\.tsv`, ([\d,]+) rows?: /gm)].map(([, name, rows]) => ({
    name: name!,
    rows: Number(rows!.replaceAll(',', '')),
  }));
  for (const [path, table] of tables) {
    const [, name] = /^(?:directions|occupations|outcomes|places)\/(.+)\.tsv$/.exec(path) ?? [];
    if (name !== undefined) expect(described).toContainEqual({ name, rows: cellsOf(table).length });
  }
});
