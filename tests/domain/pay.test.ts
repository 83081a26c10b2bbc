import { expect, test } from 'vitest';
import { wageFloor } from '../../src/domain/pay.ts';

test('a wage counts as the top where it is top-coded, and as nothing where there is no estimate', () => {
  expect(wageFloor('#', 239_200)).toBe(239_200);
  expect(wageFloor('*', 239_200)).toBeNull();
  expect(wageFloor(50_000, 239_200)).toBe(50_000);
});
