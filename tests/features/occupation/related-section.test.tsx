import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('five related occupations show at first, all 20 on request, each with what it shares', async () => {
  const { user } = await openOccupation();
  const related = part('Related occupations');
  expect(related.getAllByRole('listitem').length).toBe(5);
  expect(related.getAllByRole('listitem')[0]!).toHaveTextContent(
    'In common: Systems Analysis, Telecommunications, Firewall software',
  );
  await user.click(related.getByRole('button', { name: 'Show all 20 related occupations' }));
  expect(related.getAllByRole('listitem').length).toBe(20);
  expect(
    within(related.getAllByRole('listitem')[19]!).getByRole('link', { name: 'Related Occupation 20' }),
  ).toHaveAttribute('href', '/occupation/11-9029.00');
});
