import { expect, test } from 'vitest';
import { isRankType, RANK_TYPES } from '../../src/domain/rank-type.ts';

test('only the exact names are rank types', () => {
  expect(RANK_TYPES.every(isRankType)).toBe(true);
  for (const other of ['enlisted', 'Officer', 'E', '', null, undefined, 1])
    expect(isRankType(other)).toBe(false);
});
