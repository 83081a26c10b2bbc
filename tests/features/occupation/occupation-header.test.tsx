import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation } from '../../fixtures/open-occupation.tsx';
import { emptyProfile, wages } from '../../fixtures/sample-profile.ts';

const banner = () => within(screen.getByRole('article'));

test('the top of the page says what the occupation is: title, code, summary, pay, outlook, preparation', async () => {
  await openOccupation();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Information Security Analysts');
  expect(document.title).toContain('Information Security Analysts (15-1212.00)');
  expect(banner().getByText('O*NET-SOC code 15-1212.00')).toBeInTheDocument();
  expect(banner().getByText('Guard networks and data against break-ins.')).toBeInTheDocument();
  expect(banner().getByText('28.5% more jobs by 2034')).toBeInTheDocument();
  expect(banner().getByText('Job zone 4 of 5')).toBeInTheDocument();
});

test('a top-coded wage reads "or more"', async () => {
  await openOccupation({
    pay: {
      group: { code: '15-1212', title: 'Information Security Analysts' },
      exact: true,
      hourly: wages('#'),
      annual: wages('#'),
      employment: null,
    },
  });
  expect(screen.getAllByText('$239,200 or more').length).toBeGreaterThan(0);
});

test('a residual says that it is what is left of a group, and lists the specific occupations under it', async () => {
  await openOccupation(
    emptyProfile({
      code: '15-1299.00',
      title: 'Computer Occupations, All Other',
      kind: 'residual',
      soc: { code: '15-1299', title: 'Computer Occupations, All Other' },
      underIt: [
        { code: '15-1299.04', title: 'Penetration Testers' },
        { code: '15-1299.05', title: 'Information Security Engineers' },
      ],
    }),
  );
  expect(screen.getByText('This is a catch-all group.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Penetration Testers' })).toHaveAttribute(
    'href',
    '/occupation/15-1299.04',
  );
});

test('a military-only occupation says so plainly and shows no pay at a glance', async () => {
  await openOccupation(emptyProfile({ code: '55-3016.00', title: 'Infantry', kind: 'military' }));
  expect(screen.getByText('No civilian job does the same work.')).toBeInTheDocument();
  expect(screen.queryByText('Median pay')).toBe(null);
});

test('a specific occupation names the one that it is part of', async () => {
  await openOccupation({
    code: '15-1299.05',
    title: 'Information Security Engineers',
    parent: { code: '15-1299.00', title: 'Computer Occupations, All Other', others: [] },
  });
  expect(banner().getByText(/A specific occupation within/)).toHaveTextContent(
    'Computer Occupations, All Other (15-1299.00)',
  );
});
