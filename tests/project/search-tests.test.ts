import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '../..');
const modules = sourceFiles(root, ['src/text', 'src/search', 'src/language'])
  .map((path) => ({ path, test: path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts') }))
  // Of types alone nothing runs; tests/language/english/words.test.ts reads what only holds words.
  .filter(({ path }) =>
    /^export (?:async )?(?:const(?! words\b)|function|class)/m.test(readFileSync(join(root, path), 'utf8')),
  );

test('every module of text, search and language has a test file at its own path', () => {
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.map(({ test: path }) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('none of these compiles the full data: what needs that asks the engine in tests/search/whole', () => {
  const heavy = modules.filter(({ test: path }) =>
    readFileSync(join(root, path), 'utf8').includes('full-crosswalk'),
  );
  expect(heavy.map(({ test: path }) => path)).toEqual([]);
});

test('the whole tests of the search ask the engine, or what matches lists by it, and nothing below', () => {
  const below = sourceFiles(root, ['tests/search/whole']).filter((path) =>
    /from '[./]*src\/search\/(?!engine|answers|roster\/(?:match-row|find-columns|ask))/.test(
      readFileSync(join(root, path), 'utf8'),
    ),
  );
  expect(below).toEqual([]);
});
