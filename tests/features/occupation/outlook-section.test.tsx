import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

test('a change in whole percents has its decimal like any other', async () => {
  await openOccupation({ outlook: { ...sampleProfile().outlook!, changePercent: -12 } });
  expect(part('Job outlook').getByText('−12.0%')).toBeInTheDocument();
  expect(screen.getByText('12.0% fewer jobs by 2034')).toBeInTheDocument();
});

test('the outlook has change, openings, both numbers of jobs and the reason for a bright outlook', async () => {
  await openOccupation();
  const outlook = part('Job outlook');
  expect(outlook.getByText('+28.5%')).toBeInTheDocument();
  expect(outlook.getByText('16,000 a year')).toBeInTheDocument();
  expect(outlook.getByRole('row', { name: /^2034/ })).toHaveTextContent('234,900');
  expect(outlook.getByText('Bright Outlook.').parentElement!).toHaveTextContent('rapid growth');
});
