import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('reported, lay, apprenticeship and DOT titles each have their list, or say that there is no information', async () => {
  await openOccupation();
  const titles = part('Other names for this work');
  expect(titles.getByText('Security Analyst')).toBeInTheDocument();
  expect(titles.getByText('Information Systems Security Officer (ISSO)')).toBeInTheDocument();
  expect(titles.getByText('Network Defender (ND)')).toBeInTheDocument();
  expect(titles.getByText(/Computer Security Coordinator/)).toHaveTextContent('033.162-010');
  expect(titles.getAllByText('No information available').length).toBe(1);
});

test('titles that the file of the page had no room for are counted', async () => {
  await openOccupation({ totals: { layTitles: 2750, dotTitles: 1 } });
  const titles = part('Other names for this work');
  expect(titles.getByRole('heading', { name: 'Other job titles (2,750)' })).toBeInTheDocument();
  expect(titles.getByText('This list has 2 of 2,750 titles.')).toBeInTheDocument();
});
