import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putBack, writeAll } from '../../data/derive/write-all.ts';

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');
const asMap = (files: Record<string, string>) => new Map(Object.entries(files));

test('tables that differ are written, and nothing else is left behind', () => {
  const before = { 'a/1.tsv': 'old', 'a/2.tsv': 'same' };
  const dir = folder(before);
  const written = writeAll(dir, asMap(before), asMap({ ...before, 'a/1.tsv': 'new', 'b/3.tsv': 'added' }));
  expect(written).toEqual(['a/1.tsv', 'b/3.tsv']);
  expect([read(dir, 'a/1.tsv'), read(dir, 'b/3.tsv')]).toEqual(['new', 'added']);
  expect(readdirSync(dir)).toEqual(['a', 'b']);
});

test('where one table cannot be written, all stay as they were', () => {
  // A folder stands where the last table should go.
  const before = { 'a/1.tsv': 'old' };
  const dir = folder({ ...before, 'z.tsv/x': '' });
  const after = asMap({ 'a/1.tsv': 'new', 'b.tsv': 'added', 'z.tsv': 'refused' });
  expect(() => writeAll(dir, asMap(before), after)).toThrow('z.tsv');
  expect(read(dir, 'a/1.tsv')).toBe('old');
  expect(existsSync(join(dir, 'b.tsv'))).toBe(false);
  expect(readdirSync(dir)).toEqual(['a', 'z.tsv']);
});

test('a run that was broken off is undone by the next one', () => {
  const dir = folder({
    'a/1.tsv': 'new',
    'a/2.tsv': 'old',
    '.former-tables/a/1.tsv': 'old',
    '.former-tables/a/2.tsv': 'old',
    '.new-tables/a/2.tsv': 'new',
  });
  putBack(dir);
  expect([read(dir, 'a/1.tsv'), read(dir, 'a/2.tsv')]).toEqual(['old', 'old']);
  expect(readdirSync(dir)).toEqual(['a']);
});

test('copies that were not all made are not put back', () => {
  const dir = folder({ 'a/1.tsv': 'whole', '.copied-tables/a/1.tsv': 'who' });
  putBack(dir);
  expect(read(dir, 'a/1.tsv')).toBe('whole');
});
