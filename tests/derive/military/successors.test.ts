import { expect, test } from 'vitest';
import { derive, title } from './made-up-sources.ts';

test('what became of a code is read off the special experience identifiers that record it', async () => {
  const { successors } = await derive({
    active: [
      title('U', '3A1', 'Former 3D1X2 / 1D7X1A', '-'),
      title('U', '3A2', 'Former 3D190/1D791', '-'),
      title('U', '3A3', 'Former 3D1X2 / 1D7X1A', '-'),
      title('U', '3A4', 'Former Instructor', '-'),
      title('Y', '3A5', 'Former 3D0X1 / 1D7X1K', '-'),
    ],
  });
  expect(successors).toEqual([
    { branch: 'Air Force', code: '3D190', successor: '1D791' },
    { branch: 'Air Force', code: '3D1X2', successor: '1D7X1A' },
  ]);
});
