import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlainWords } from '../../data/check/plain-words.ts';
import { tableChecks } from '../../data/check/table-checks.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { formatTable, parseTable } from '../../src/data/table.ts';

const tables = readTables(join(import.meta.dirname, '../../data'));
const words = readPlainWords(tables);

describe('our text about the occupations', () => {
  test.each(tableChecks)('%s', (_, check) => {
    expect(check(words).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
  });

  test.each([...tables].filter(([path]) => path.startsWith('words/')))(
    '%s is sorted and written as the table writer writes it',
    (path, text) => {
      const columns = text.slice(0, text.indexOf('\n')).split('\t');
      expect(formatTable(columns, parseTable(text, path, columns))).toBe(text);
    },
  );
});
