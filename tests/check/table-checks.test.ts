import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlainWords } from '../../data/check/plain-words.ts';
import { tableChecks } from '../../data/check/table-checks.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { sample } from './sample.ts';

const words = readPlainWords(readTables(join(import.meta.dirname, '../../data')));

describe('our text about the occupations', () => {
  test.each(tableChecks)('%s', (_, check) => {
    expect(check(words).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
  });
});

test.each(tableChecks)('nothing is held against a faultless sample: %s', (_, check) => {
  expect(check(sample())).toEqual([]);
});
