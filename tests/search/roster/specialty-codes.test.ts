import { expect, test } from 'vitest';
import { codesOf } from '../../../src/search/roster/specialty-codes.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

test('the codes of a job are those of its levels, by branch, each once', () => {
  const { index, idOf } = smallRoster();
  expect(codesOf(index, idOf('Air Force', '1D7X1'))).toEqual([
    'Air Force:1D731',
    'Space Force:1D731',
    'Air Force:1D751',
    'Space Force:1D751',
    'Air Force:1D751Q',
    'Space Force:1D751Q',
  ]);
});
