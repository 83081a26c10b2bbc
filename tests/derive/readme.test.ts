import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf, tables } from '../compile/committed.ts';

test('data/README.md names every occupation table with its number of rows', () => {
  const text = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
  const described = [...text.matchAll(/^- `([a-z-]+)\.tsv`, ([\d,]+) rows?: /gm)].map(([, name, rows]) => ({
    name: name!,
    rows: Number(rows!.replaceAll(',', '')),
  }));
  const names = [...tables.keys()].filter((path) => path.startsWith('occupations/'));
  for (const path of names) {
    const name = path.replace(/^occupations\/|\.tsv$/g, '');
    expect(described).toContainEqual({ name, rows: rowsOf(name).length });
  }
});
