import { expect, test } from 'vitest';
import { directionsShard } from '../../src/domain/direction.ts';

test.each([
  [['Army'], '25B', 'army-25'],
  [['Air Force', 'Space Force'], '1D7X1', 'air-force-1d'],
  [['Navy'], 'HM', 'navy-hm'],
  [['Navy'], '002777', 'navy-0027'],
  [['Coast Guard'], 'F&S', 'coast-guard-fs'],
] as const)('the directions of %s %s are in the file “%s”', (branches, code, shard) => {
  expect(directionsShard({ branches, code })).toBe(shard);
});
