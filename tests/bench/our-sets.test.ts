import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosenSets } from '../../src/bench/our-sets.ts';

let folder = '';
const file = (name: string) => join(folder, `${name}.tsv`);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswalk-sets-'));
  writeFileSync(file('mine'), 'query\tbranch\trank\texpect\tkind\nmedic\t\t\tArmy:68W\tslang\n');
  writeFileSync(file('yours'), 'query\texpect\tkind\nnurse\t29-1141.00\ttitle\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('sets are named by their files, and a set that says a branch is a military one', () => {
  const sets = chosenSets(`${file('mine')},${file('yours')}`);
  expect(sets.map(({ name, kind, rows }) => [name, kind, rows[0]!.query])).toEqual([
    ['mine', 'military', 'medic'],
    ['yours', 'occupation', 'nurse'],
  ]);
});

test('only sets of the kind are taken, and none at all is refused', () => {
  expect(chosenSets(`${file('mine')},${file('yours')}`, ['occupation']).map(({ name }) => name)).toEqual([
    'yours',
  ]);
  expect(() => chosenSets(file('mine'), ['occupation'])).toThrow('is no set of the kind "occupation"');
});

test('one of our own sets is found by its name', () => {
  const [military] = chosenSets('military');
  expect(military).toMatchObject({ name: 'military', kind: 'military' });
});
