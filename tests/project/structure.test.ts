import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { longFunctions, sourceFiles } from './source-files.ts';

const CORE = ['domain', 'data', 'text', 'search', 'language'];
const PAGE = [...CORE, 'runtime', 'ui', 'domain-ui', 'features'];

/** The rooms of src, and the rooms that each may import. biome.json says the same to the editor. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  data: ['domain'],
  text: [],
  search: ['domain', 'data', 'text'],
  language: ['domain', 'data', 'text', 'search'],
  files: ['domain'],
  runtime: CORE,
  ui: ['text', 'language'],
  'domain-ui': [...CORE, 'runtime', 'ui'],
  features: [...CORE, 'files', 'runtime', 'ui', 'domain-ui'],
  app: PAGE,
  compile: CORE,
  cli: [...CORE, 'compile', 'files'],
  bench: [...CORE, 'compile', 'files'],
};

/** What package.json puts the chosen language behind. */
const WORDS = '#words/';

const MOST_LINES = 250;
const MOST_FUNCTION_LINES = 60;

const root = join(import.meta.dirname, '../..');
const files = sourceFiles(root, ['src', 'data']).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const src = files.filter(({ path }) => path.startsWith('src/'));
const parsed = src
  .filter(({ path }) => /\.tsx?$/.test(path))
  .map(({ path, text }) => ({ path, imports: importsOf(path, text) }));

/** What a file imports of our own, types too: paths from the root. */
function importsOf(path: string, text: string): string[] {
  const { module, program } = parseSync(path, text);
  const exported = program.body.flatMap((node) =>
    'source' in node && node.source && node.type !== 'ImportDeclaration' ? [node.source.value] : [],
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported,
    ...dynamic,
  ].flatMap((name) => {
    if (name.startsWith(WORDS)) return [name.replace(WORDS, 'src/language/english/')];
    return name.startsWith('.') ? [relative(root, join(root, dirname(path), name))] : [];
  });
}

const roomOf = (path: string) => path.split('/')[1]!;
const featureOf = (path: string) => (path.startsWith('src/features/') ? path.split('/')[2] : undefined);

describe('the rooms of src', () => {
  test('are all known', () => {
    expect([...new Set(src.map(({ path }) => roomOf(path)))].filter((room) => !(room in MAY_IMPORT))).toEqual(
      [],
    );
  });

  test('are imported one way', () => {
    const wrong = parsed.flatMap(({ path, imports }) =>
      imports
        .filter(
          (other) => roomOf(other) !== roomOf(path) && !MAY_IMPORT[roomOf(path)]!.includes(roomOf(other)),
        )
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test('hold no file that imports itself by way of others', () => {
    expect(circles(new Map(parsed.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });

  test('hold no feature that imports a sibling', () => {
    const wrong = parsed.flatMap(({ path, imports }) =>
      imports
        .filter((other) => featureOf(path) && featureOf(other) && featureOf(other) !== featureOf(path))
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is to be read in one go', () => {
  test(`is no source file of more than ${MOST_LINES} lines`, () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  test(`is no function of more than ${MOST_FUNCTION_LINES} lines`, () => {
    const long = files
      .filter(({ path }) => /\.tsx?$/.test(path))
      .flatMap(({ path, text }) => longFunctions(path, text, MOST_FUNCTION_LINES));
    expect(long).toEqual([]);
  });
});

describe('the tests of the page', () => {
  test('stand beside the path of what they test', () => {
    const rooms = ['runtime', 'ui', 'domain-ui', 'features', 'app'];
    const sources = new Set(src.map(({ path }) => path.replace(/^src\/|\.tsx?$/g, '')));
    const tests = sourceFiles(root, ['tests'])
      .filter((path) => /\.test\.tsx?$/.test(path) && rooms.includes(roomOf(path)))
      .map((path) => path.replace(/^tests\/|\.test\.tsx?$/g, ''));
    expect(tests.length).toBeGreaterThan(rooms.length);
    expect(tests.filter((path) => !sources.has(path))).toEqual([]);
  });
});

/** Each circle once, as the files on it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]) => {
    const from = way.indexOf(path);
    if (from >= 0) found.push([...way.slice(from), path].join(' → '));
    if (from >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
