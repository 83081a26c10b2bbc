import { expect, test } from 'vitest';
import { checkTables } from '../../src/compile/check-tables.ts';
import { tables } from './committed.ts';

const changed = (path: string, from: string | RegExp, to: string) =>
  new Map(tables).set(path, tables.get(path)!.replace(from, to));

test('the committed tables have no fault', () => {
  expect(() => checkTables(tables)).not.toThrow();
});

test.each([
  [
    'military/titles.tsv',
    'Army\t11B\t',
    'Amry\t11B\t',
    'column "branch": found "Amry", expected one of: Army',
  ],
  ['vocabulary/military.tsv', '\tnickname\tArmy\t', '\tnickname\tAmry\t', 'column "branch": found "Amry"'],
  ['vocabulary/rank-names.tsv', '\tEnlisted\t', '\tEnlited\t', 'column "rank": found "Enlited"'],
  [
    'occupations/job-zones.tsv',
    '\t5\n',
    '\t6\n',
    'column "zone": found "6", expected a whole number from 1 to 5',
  ],
  ['occupations/pay.tsv', '\t*\t', '\t>=115\t', 'found ">=115", expected a figure, 0 or more, or "*" or "#"'],
  [
    'words/verbs.tsv',
    'accept\n',
    'accept\naccept\n',
    'found "accept" as on line 2, expected one row for each',
  ],
])('a fault in %s stops the build, and the message says where', (path, from, to, message) => {
  expect(() => checkTables(changed(path, from, to))).toThrow(`data/${path}, line`);
  expect(() => checkTables(changed(path, from, to))).toThrow(message);
});

test('a file that no table is defined for, and a table without its file, stop the build', () => {
  expect(() => checkTables(new Map(tables).set('military/notes.tsv', 'a\n'))).toThrow(
    'data/military/notes.tsv: found a file that is no table',
  );
  const without = new Map(tables);
  without.delete('words/spelling.tsv');
  expect(() => checkTables(without)).toThrow('data/words/spelling.tsv is missing');
});
