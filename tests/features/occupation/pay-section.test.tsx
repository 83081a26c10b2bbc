import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { wages } from '../../fixtures/sample-profile.ts';

test('pay is a table of percentiles, a year or an hour', async () => {
  const { user } = await openOccupation();
  const pay = part('Pay');
  expect(pay.getByRole('row', { name: /^Median/ })).toHaveTextContent('$124,910');
  expect(pay.getByRole('row', { name: /^90th percentile/ })).toHaveTextContent('$186,420');
  await user.click(pay.getByRole('radio', { name: 'Hourly' }));
  expect(pay.getByRole('row', { name: /^Median/ })).toHaveTextContent('$60.05');
  expect(pay.getByRole('row', { name: /^10th percentile/ })).toHaveTextContent('$33.49');
});

test('pay that is published by the year only has no switch and says why', async () => {
  await openOccupation({
    pay: {
      group: { code: '25-1194', title: 'Career/Technical Education Teachers, Postsecondary' },
      exact: true,
      hourly: wages('*'),
      annual: wages(62_910),
      employment: 100,
    },
  });
  expect(part('Pay').queryByRole('radio')).toBe(null);
  expect(part('Pay').getByText(/Only yearly pay is published/)).toBeInTheDocument();
});

test('pay of a wider group names the group and what else it counts', async () => {
  await openOccupation({
    code: '15-1299.05',
    title: 'Information Security Engineers',
    soc: { code: '15-1299', title: 'Computer Occupations, All Other' },
    parent: {
      code: '15-1299.00',
      title: 'Computer Occupations, All Other',
      others: [{ code: '15-1299.04', title: 'Penetration Testers' }],
    },
    pay: {
      group: { code: '15-1299', title: 'Computer Occupations, All Other' },
      exact: false,
      hourly: wages(52.39),
      annual: wages(108_970),
      employment: 439_380,
    },
  });
  expect(part('Pay').getByText(/Pay is for all of/)).toHaveTextContent(
    'Pay is for all of “Computer Occupations, All Other” (15-1299), which also counts Penetration Testers and the rest of the group.',
  );
});
