import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FederalJobs } from '../../../src/features/military/federal-jobs.tsx';

const AID = {
  series: '0640',
  name: 'Health Aid and Technician',
  kind: 'white-collar',
  listedFor: [],
} as const;

test('federal series lead to the official job search', () => {
  render(<FederalJobs jobs={[AID]} level={2} />);
  expect(screen.getByRole('link', { name: '0640 Health Aid and Technician' })).toHaveAttribute(
    'href',
    'https://www.usajobs.gov/Search/Results?j=0640',
  );
  expect(screen.queryByText(/older than this code/)).not.toBeInTheDocument();
});

test('series that the list has for the codes before this one say so, each with its codes', () => {
  const jobs = [['3D0X1'], ['3D0X2', '3D0X3'], ['3D0X1', '3D0X2', '3D0X3', '3D0X4']].map((listedFor, i) => ({
    ...AID,
    series: `064${i}`,
    listedFor,
  }));
  render(<FederalJobs jobs={jobs} level={2} />);
  expect(screen.getByText(/The list is older than this code/)).toBeInTheDocument();
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toMatch(/ for 3D0X1$/);
  expect(rows[1]).toMatch(/ for 3D0X2 and 3D0X3$/);
  expect(rows[2]).toMatch(/ for 3D0X1 and 3 more$/);
});
