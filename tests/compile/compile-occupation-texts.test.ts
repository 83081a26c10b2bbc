import { expect, test } from 'vitest';
import { compileOccupationNames } from '../../src/compile/compile-occupation-texts.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';

const { occupations } = fullIndex();
const { workers } = compileOccupationNames(fullTables(), fullIndex());
const workersOf = (code: string) => workers[occupations.findIndex((each) => each.code === code)];

test('every occupation has its workers in thousands', () => {
  expect(workers).toHaveLength(occupations.length);
  expect(workersOf('43-9051.00')).toBeGreaterThan(30);
  expect(workersOf('43-9051.00')).toBeLessThan(150);
});

test('occupations that are counted together share them', () => {
  expect(workersOf('11-3051.01')).toBe(workersOf('11-3051.00'));
});

test('nobody counts military occupations', () => {
  for (const [i, { militaryOnly }] of occupations.entries()) if (militaryOnly) expect(workers[i]).toBe(0);
});
