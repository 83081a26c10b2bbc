import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

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

test('where there is no next step, related work is called so', async () => {
  const { careerPath } = sampleProfile();
  const [track] = careerPath;
  const step = { ...track!.steps[0]!, direction: 'nearby' as const };
  const lower = { ...step, code: '53-2012.00', title: 'Commercial Pilots', jobZone: 3 };
  await openOccupation({ careerPath: [{ ...track!, steps: [step, lower] }] });
  const career = part('Where this career leads');
  expect(career.getByText(/We know of no next step up or across/)).toBeInTheDocument();
  expect(career.getAllByText(/Related work:/)).toHaveLength(1);
  expect(career.queryByText(/Step up/)).not.toBeInTheDocument();
});

test('a step up in pay to a lower job zone says that it asks for less', async () => {
  const [track] = sampleProfile().careerPath;
  const step = track!.steps.find(({ direction }) => direction === 'up')!;
  await openOccupation({
    careerPath: [{ ...track!, steps: [step, { ...step, code: '11-9051.00', jobZone: 3 }] }],
  });
  const career = part('Where this career leads');
  expect(career.getAllByText('Step up in pay:')).toHaveLength(2);
  expect(career.getByText(/job zone 3, less preparation/)).toBeInTheDocument();
});
