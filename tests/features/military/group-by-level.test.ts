import { expect, test } from 'vitest';
import type { MilitaryTitle } from '../../../src/domain/military-title.ts';
import { groupByLevel } from '../../../src/features/military/group-by-level.ts';

const groups = (...codes: string[]) =>
  groupByLevel(codes.map((code) => ({ code }) as MilitaryTitle)).map((group) => [
    group.name,
    ...group.titles.map((title) => title.code),
  ]);

test('an enlisted job is grouped by skill level, lowest first', () => {
  expect(groups('1D771', '1D731', '1D731A')).toEqual([
    ['Skill level 3, apprentice', '1D731', '1D731A'],
    ['Skill level 7, craftsman', '1D771'],
  ]);
});

test('an officer’s levels have numbers only', () => {
  expect(groups('17S1', '17S3')).toEqual([
    ['Qualification level 1', '17S1'],
    ['Qualification level 3', '17S3'],
  ]);
});

test('codes without levels are one group without a name', () => {
  expect(groups('AST', '535')).toEqual([['', 'AST', '535']]);
});
