/**
 * Damages each compiled data file at random and counts what its seal does not notice.
 *   npm run damage                         2,000 times each file, the same damage every time
 *   npm run damage -- --seed 7 --count 50
 */
import { parseArgs } from 'node:util';
import { compileData, encodeFile, filePaths } from '../compile/compile-data.ts';
import { tablesVersion } from '../compile/read-tables.ts';
import { DataFileError } from '../data/data-file-error.ts';
import { unseal } from '../data/envelope.ts';
import { readProductTables } from './product.ts';
import { createRandom, type Random } from './random.ts';
import { textTable } from './text-table.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' } },
});
const tables = readProductTables();
const data = compileData(tables, tablesVersion(tables));
const paths = filePaths(data);
const random = createRandom(Number(values.seed));

/** What happens to a file on its way: each takes its text and makes another of it. */
const DAMAGE: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'a letter changed': (text, { below }) => {
    const at = below(text.length);
    const other = String.fromCharCode((text.charCodeAt(at) ^ (1 << below(7))) & 0xffff);
    return text.slice(0, at) + other + text.slice(at + 1);
  },
  'the end missing': (text, { below }) => text.slice(0, below(text.length)),
  'a piece missing': (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(2000));
  },
  'a piece twice': (text, { below }) => {
    const at = below(text.length);
    const end = at + 1 + below(2000);
    return text.slice(0, end) + text.slice(at);
  },
  'two lines swapped': (text, { below }) => {
    const lines = text.split('\n');
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return lines.join('\n');
  },
  'letters in place of a piece': (text, { below }) => {
    const at = below(text.length);
    const noise = Array.from({ length: 1 + below(40) }, () => String.fromCharCode(below(0x250)));
    return text.slice(0, at) + noise.join('') + text.slice(at + noise.length);
  },
  'lines ended another way': (text) => text.replaceAll('\n', '\r\n'),
  'read as Latin-1': (text) => Buffer.from(text, 'utf8').toString('latin1'),
  'a page in its place': (text, { below }) => `<!doctype html><p>${text.slice(0, below(200))}</p>`,
  'another file in its place': (_, { pick }) => encodeFile(data, pick(paths))!,
  nothing: () => '',
};

let damaged = 0;
const unnoticed = new Map<string, number>();
const others = new Set<string>();
for (const path of paths) {
  const text = encodeFile(data, path)!;
  const [, name = '', version = ''] = text.split('\t', 3);
  for (let i = 0; i < Number(values.count); i++) {
    const kind = random.pick(Object.keys(DAMAGE));
    const changed = DAMAGE[kind]!(text, random);
    if (changed === text) continue;
    damaged++;
    if (isNoticed(name, version, changed)) continue;
    // A file of the same kind is whole: which one it is, its reader or its address tells.
    if (kind === 'another file in its place') others.add(path.split('/')[0]!);
    else unnoticed.set(kind, (unnoticed.get(kind) ?? 0) + 1);
  }
}

console.log(`${paths.length} files, damaged ${damaged.toLocaleString('en-US')} times`);
console.log(
  textTable([
    ['damage', 'not noticed'],
    ...Object.keys(DAMAGE).map((kind) => [kind, `${unnoticed.get(kind) ?? 0}`]),
  ]),
);
console.log(
  `whole, but another of its kind, which its reader has to notice: ${[...others].sort().join(', ') || 'none'}`,
);
if (unnoticed.size > 0) process.exitCode = 1;

function isNoticed(name: string, version: string, text: string): boolean {
  try {
    unseal(name, version, text);
    return false;
  } catch (error) {
    return error instanceof DataFileError;
  }
}
