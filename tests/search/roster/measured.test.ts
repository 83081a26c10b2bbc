import { expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/domain/roster.ts';
import { MEASURED } from '../../../src/search/roster/measured.ts';

test('every confidence that is found has its measure, and each keeps what it promises', () => {
  expect(MEASURED.map(({ confidence }) => confidence)).toEqual(CONFIDENCES.filter((each) => each !== 'none'));
  for (const { promised, composed, asked } of MEASURED) {
    expect(composed.right).toBeGreaterThanOrEqual(promised ?? 0);
    expect(asked.right).toBeGreaterThanOrEqual(promised ?? 0);
  }
});
