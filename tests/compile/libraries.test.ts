import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licensesText, shippedLibraries } from '../../src/compile/libraries.ts';

const root = join(import.meta.dirname, '../..');
const libraries = shippedLibraries(readFileSync(join(root, 'package-lock.json'), 'utf8'));

test('every dependency of the page is listed with its license, and none of what only builds and tests it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(names).toContain('scheduler');
  expect(names).toContain('workbox-precaching');
  expect(names).not.toContain('vitest');
});

test('all of them may be passed on with their license', () => {
  const free = ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Unlicense'];
  expect(libraries.filter(({ license }) => !free.includes(license))).toEqual([]);
});

test('the texts of the licenses go along', () => {
  const text = licensesText(libraries, root);
  expect(text).toMatch(/react-dom [\d.]+\nMIT\n\nMIT License/);
  expect(text).toContain('Apache License');
});

test('a library whose license is not known stops the build', () => {
  const lock = JSON.stringify({ packages: { 'node_modules/some': { version: '1.0.0' } } });
  expect(() => shippedLibraries(lock)).toThrow('no licence of some');
});
