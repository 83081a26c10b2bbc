import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('activities are listed; one without words is left out', async () => {
  await openOccupation();
  expect(part('Work activities').getAllByRole('listitem').length).toBe(1);
});
