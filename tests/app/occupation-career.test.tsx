import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from './open-occupation.tsx';

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
  await user.click(career.getByText('What carries over, what to add'));
  expect(career.getByText('Skills: Negotiation')).toBeInTheDocument();
  expect(career.getByText('Knowledge: Economics and Accounting')).toBeInTheDocument();
  expect(career.getByText('No information available on shared skills')).toBeInTheDocument();
});

test('pay that is a group’s names the group, also of a step', async () => {
  await openOccupation();
  const link = part('Where this career leads').getByRole('link', { name: 'Information Security Engineers' });
  expect(link.parentElement!).toHaveTextContent('(for the group “Computer Occupations, All Other”)');
});

test('five related occupations show at first, all 20 on request, each with what it shares', async () => {
  const { user } = await openOccupation();
  const related = part('Related occupations');
  expect(related.getAllByRole('listitem').length).toBe(5);
  expect(related.getAllByRole('listitem')[0]!).toHaveTextContent(
    'In common: Systems Analysis, Telecommunications, Firewall software',
  );
  await user.click(related.getByRole('button', { name: 'Show all 20 related occupations' }));
  expect(related.getAllByRole('listitem').length).toBe(20);
  expect(
    within(related.getAllByRole('listitem')[19]!).getByRole('link', { name: 'Related Occupation 20' }),
  ).toHaveAttribute('href', '/occupation/11-9029.00');
});
