import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStrings } from './read-strings.ts';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '../..');

/** What the page types itself, to be ready, the font that a file for Word asks for, and what browsers call things. */
const NOT_READ: readonly string[] = ['sergeant 25b network', 'Calibri', 'Function', 'Notification', 'Worker'];

const rooms = ['src/app', 'src/domain-ui', 'src/features', 'src/runtime', 'src/ui'];
const files = sourceFiles(root, rooms)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

test('what people read stands in src/language, so that a second language is a second folder', () => {
  const found = files.flatMap(({ path, text }) =>
    readStrings(path, text)
      .filter(({ text: words }) => !NOT_READ.includes(words))
      .map(({ line, text: words }) => `${path}:${line}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('the words come through their own doors', () => {
  const past = files.filter(({ text }) => /from '[./]*language\//.test(text));
  expect(past.map(({ path }) => path)).toEqual([]);
});

describe('a string counts as read', () => {
  const texts = (source: string) => readStrings('a.tsx', source).map(({ text }) => text);

  const JOBS = ['`$', '{n} jobs`'].join('');

  test('between tags, in what is drawn on a condition, and in a label, be it one small word', () => {
    expect(texts(`<p>of {all ? ${JOBS} : "none"}</p>`)).toEqual(['of', '… jobs', 'none']);
    expect(texts('<nav aria-label="jobs" className="wide list" id="Some id" />')).toEqual(['jobs']);
  });

  test('elsewhere if it looks like words', () => {
    expect(texts(`const A = { what: "Try again.", kind: "again" }; say(${JOBS})`)).toEqual([
      'Try again.',
      '… jobs',
    ]);
  });

  test('not where only programs read it', () => {
    expect(texts('import "./a b.ts"; type A = "Some job"; throw new Error("Not a job.")')).toEqual([]);
    expect(
      texts('matchMedia("(min-width: 1rem) and (hover)"); if (a === "Space Force") b["Some key"]()'),
    ).toEqual([]);
  });

  test('on the line where it starts', () => {
    expect(readStrings('a.tsx', 'const a = 1;\nconst b = (\n  <p>\n    Two words\n  </p>\n);')).toEqual([
      { line: 4, text: 'Two words' },
    ]);
  });
});
