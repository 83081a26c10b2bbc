import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('education is a distribution with its table, what is typical, and the job zone in plain words', async () => {
  await openOccupation();
  const education = part('Education and training');
  expect(education.getByText("Bachelor's degree")).toBeInTheDocument();
  expect(education.getByRole('row', { name: /^Bachelor's Degree/ })).toHaveTextContent('53%');
  expect(education.queryByRole('row', { name: /^High School/ })).toBe(null);
  expect(education.getByRole('row', { name: /^Some College/ })).toHaveTextContent('not published');
  expect(education.getByText(/about 34% of the answers/)).toBeInTheDocument();
  expect(education.getByText(/about two to four years/)).toBeInTheDocument();
});
