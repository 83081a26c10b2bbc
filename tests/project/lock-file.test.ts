import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every locked package is sealed with the checksum that the registry gives', () => {
  expect(packages.length).toBeGreaterThan(100);
  const unsealed = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unsealed.map(([path]) => path)).toEqual([]);
});

test('no locked package comes from anywhere but the public registry', () => {
  const foreign = packages.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(foreign.map(([path]) => path)).toEqual([]);
});

/** Its script only checks the program that comes as a package of its own. */
const WORKS_WITHOUT_SCRIPT = ['node_modules/esbuild'];

test('no script of a package runs when it is installed, and none that is locked needs one', () => {
  const settings = readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8').split('\n');
  expect(settings).toContain('ignore-scripts=true');
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(WORKS_WITHOUT_SCRIPT);
});
