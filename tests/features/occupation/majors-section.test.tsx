import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('majors carry their CIP codes', async () => {
  await openOccupation();
  expect(part('College majors').getByText(/Cyber\/Computer Forensics/)).toHaveTextContent('CIP 43.0403');
});
