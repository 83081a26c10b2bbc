import { expect, test } from 'vitest';
import { firstRows, rowsBefore } from '../../../src/features/browse/first-rows.ts';
import type { CodeGroup } from '../../../src/features/browse/group-by-code.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const { specialties } = smallCrosswalk();
const group = (name: string, length: number): CodeGroup => ({
  name,
  id: `codes-${name}`,
  specialties: Array.from({ length }, () => specialties[0]!),
});
const GROUPS = [group('A', 3), group('B', 2), group('C', 4)];
const sizes = (groups: readonly CodeGroup[]) => groups.map((each) => each.specialties.length);

test('the first rows are whole groups, and of the last as many as there is room for', () => {
  expect(sizes(firstRows(GROUPS, 4))).toEqual([3, 1]);
  expect(sizes(firstRows(GROUPS, 5))).toEqual([3, 2]);
  expect(sizes(firstRows(GROUPS, 100))).toEqual([3, 2, 4]);
});

test('before a group stand the rows of those before it, and none before one that is not there', () => {
  expect(rowsBefore(GROUPS, 'codes-C')).toBe(5);
  expect(rowsBefore(GROUPS, 'codes-A')).toBe(0);
  expect(rowsBefore(GROUPS, 'codes-Z')).toBe(0);
});
