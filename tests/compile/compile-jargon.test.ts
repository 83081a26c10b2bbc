import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileJargon } from '../../src/compile/compile-jargon.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { LEADERSHIP } from '../../src/compile/tables/grade-tables.ts';
import { JOB_LINES, TASKS } from '../../src/compile/tables/word-tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';
import { createJargonFinder } from '../../src/domain/resume/jargon.ts';

const tables = readTables(join(import.meta.dirname, '../../data'));
const terms = compileJargon(tables);
const finder = createJargonFinder(terms);

/** How many of some lines have a military term, in percent. */
const flagged = (lines: readonly string[]) =>
  (100 * lines.filter((line) => finder.find(line).length > 0).length) / lines.length;

test('the table is large, and each spelling stands in it once', () => {
  expect(terms.length).toBeGreaterThan(2000);
  const spellings = terms.flatMap(({ term, also, exact }) =>
    [term, ...also].map((each) => (exact ? each : each.toLowerCase())),
  );
  const twice = spellings.filter((each, at) => spellings.indexOf(each) !== at);
  expect(twice).toEqual([]);
});

test('no term is explained by another', () => {
  const wrong = terms.flatMap(({ term, plain }) =>
    plain.flatMap((each) => finder.find(each).map((hit) => `${term}: ${each} (${hit.term.term})`)),
  );
  expect(wrong).toEqual([]);
});

test('every term is found where it is written as the table has it', () => {
  const lost = terms.flatMap((each) =>
    [each.term, ...each.also].filter(
      (spelling) => !finder.find(`Ran ${spelling} well`).some((hit) => hit.term === each),
    ),
  );
  expect(lost).toEqual([]);
});

test('our own plain lines are hardly ever taken for military ones', () => {
  const of = (rows: readonly { past: string }[]) => flagged(rows.map(({ past }) => past));
  expect(of(rowsOf(tables, LEADERSHIP))).toBe(0);
  expect(of(rowsOf(tables, TASKS))).toBeLessThan(0.1);
  // What these tell is military work itself: electronic warfare, troops, officers in charge.
  expect(of(rowsOf(tables, JOB_LINES))).toBeLessThan(4);
});
