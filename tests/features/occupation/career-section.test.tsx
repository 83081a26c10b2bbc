import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('a career track lists steps up before steps across, each with its pay difference', async () => {
  await openOccupation();
  const career = part('Where this career leads');
  expect(
    career.getByRole('heading', { level: 3, name: /^Network Systems & Cybersecurity/ }),
  ).toHaveTextContent('Digital Technology, this occupation’s own track');
  const [up, across] = career
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.parentElement?.querySelector('h3'));
  expect(up!).toHaveTextContent(/Step up in pay: job zone 4, about the same preparation/);
  expect(up!).toHaveTextContent('Computer and Information Systems Managers$171,200 a year, $46,290 more');
  expect(across!).toHaveTextContent(/Step across/);
  expect(across!).toHaveTextContent('$15,940 less');
});

test('a step says what carries over and what to add, or that nobody knows', async () => {
  const { user } = await openOccupation();
  const career = part('Where this career leads');
  await user.click(career.getByText('What carries over and what to add'));
  expect(career.getByText('Skills: Negotiation')).toBeInTheDocument();
  expect(career.getByText('Knowledge: Economics and Accounting')).toBeInTheDocument();
  expect(career.getByText('No information available on shared skills')).toBeInTheDocument();
});

test('pay that is a group’s names the group, also of a step', async () => {
  await openOccupation();
  const link = part('Where this career leads').getByRole('link', { name: 'Information Security Engineers' });
  expect(link.parentElement!).toHaveTextContent('(for the group “Computer Occupations, All Other”)');
});
