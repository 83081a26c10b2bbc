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
  render(<FederalJobs jobs={[{ ...AID, listedFor: ['3D0X2', '3D0X3'] }]} level={2} />);
  expect(screen.getByText(/The list is older than this code/)).toBeInTheDocument();
  expect(screen.getByRole('listitem')).toHaveTextContent('0640 Health Aid and Technician 3D0X2, 3D0X3');
});
