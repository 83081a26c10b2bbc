import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

test('majors carry their CIP codes', async () => {
  await openOccupation();
  expect(part('College majors').getByText(/Cyber\/Computer Forensics/)).toHaveTextContent('CIP 43.0403');
});

test('a major says in a line what it is', async () => {
  await openOccupation();
  const [item] = part('College majors').getAllByRole('listitem');
  expect(item!).toHaveTextContent('How to guard networks against break-ins.');
});

test('a major whose line is not written stands without one', async () => {
  const majors = sampleProfile().majors.map((major) => ({ ...major, line: null }));
  await openOccupation({ majors });
  const [item] = part('College majors').getAllByRole('listitem');
  expect(item!.textContent).toMatch(/CIP.\d\d\.\d{4}$/);
});
