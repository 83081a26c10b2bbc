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

test('a bright outlook with fewer jobs says where the openings come from', async () => {
  const { outlook } = sampleProfile();
  await openOccupation({
    bright: ['Numerous Job Openings'],
    outlook: { ...outlook!, changePercent: -9.9, projectedEmployment: 164_700 },
  });
  expect(part('Job outlook').getByText('Bright Outlook.').parentElement!).toHaveTextContent(
    'Fewer of these jobs are projected for 2034, so the openings come from people who retire or move on.',
  );
  expect(screen.getByText('★ Bright Outlook, according to O*NET, for its many openings')).toBeInTheDocument();
});

test('a bright outlook with more jobs needs no such word', async () => {
  await openOccupation();
  expect(part('Job outlook').queryByText(/Fewer of these jobs/)).not.toBeInTheDocument();
});
