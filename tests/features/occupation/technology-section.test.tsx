import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('software that is in demand or hot comes first; all of it comes on request, by kind, with counts', async () => {
  const { user } = await openOccupation();
  const technology = part('Technology and tools');
  expect(technology.getByRole('heading', { name: 'Software (4)' })).toBeInTheDocument();
  expect(technology.getAllByRole('listitem')[0]!).toHaveTextContent('Wireshark In demand');
  expect(technology.queryByText('Snort')).toBe(null);
  await user.click(technology.getByRole('button', { name: 'Show all 4 software products by kind' }));
  expect(technology.getByText('Snort')).toBeInTheDocument();
  expect(technology.getByRole('heading', { name: 'Network monitoring software (2)' })).toBeInTheDocument();
});

test('tools beyond the first twelve come on request', async () => {
  const { user } = await openOccupation();
  const technology = part('Technology and tools');
  expect(technology.queryByText('Network analyzer 13')).toBe(null);
  await user.click(technology.getByRole('button', { name: 'Show all 13 tools by kind' }));
  expect(technology.getByText('Network analyzer 13')).toBeInTheDocument();
});
