import { expect, test } from 'vitest';
import { onceEach } from '../../../src/compile/directions/once-each.ts';
import type { Direction } from '../../../src/domain/direction.ts';

const direction = (occupation: string, source: Direction['source']): Direction => ({
  occupation,
  source,
  strength: 'fair',
  reasons: [],
  payGrade: '',
  preparation: '',
});

test('of several directions to one occupation the first stays, and the order too', () => {
  const first = direction('33-1011.00', 'reviewed');
  const other = direction('49-3031.00', 'suggested');
  expect(onceEach([first, other, direction('33-1011.00', 'suggested')])).toEqual([first, other]);
});
