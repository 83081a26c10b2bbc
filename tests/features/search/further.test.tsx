import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { indexPort } from '../../fixtures/in-page-port.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const medic = smallCrosswalk().specialties.find(({ code }) => code === '68W')!.id;

test('a result names what experts and we see beside the official match, leading to the job’s page', async () => {
  const further = smallCrosswalk().specialties.map(({ id }) =>
    id === medic ? ['15-1212.00', '43-3061.00'] : [],
  );
  openApp('/#q=68W', { worker: () => indexPort(further) });
  const link = await screen.findByRole('link', {
    name: 'Not official: Information Security Analysts; Procurement Clerks',
  });
  expect(link).toHaveAttribute('href', '/military/army/68W');
});

test('where the list did not arrive, the official matches stand alone', async () => {
  openApp('/#q=68W');
  await waitFor(() => expect(screen.getByRole('link', { name: 'Paramedics' })).toBeInTheDocument());
  expect(screen.queryByText(/^Not official:/)).toBe(null);
});
