import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/features/occupation/sections.ts';
import { emptyProfile, sampleProfile, wages } from '../fixtures/sample-profile.ts';
import { openOccupation, part } from './open-occupation.tsx';

test('the AI outlook is a level in words, with both raters, what it means, who published it and its limits', async () => {
  const { user } = await openOccupation();
  const ai = part('AI outlook');
  expect(ai.getByText('Significant human skills needed')).toBeInTheDocument();
  expect(ai.getByText(/Exposure to AI: 60 out of 100/).parentElement!).toHaveTextContent(
    'People rated it 54 and the GPT-4 model 65',
  );
  await user.click(ai.getByText(/What this number means/));
  expect(ai.getByText(/GPTs are GPTs/)).toHaveTextContent('Science, 2024');
  expect(ai.getByText(/nothing about jobs lost or gained/)).toBeInTheDocument();
});

test.each([
  ['essential', 'Human skills are essential'],
  ['changing', 'AI may change much of this work'],
] as const)('the level "%s" has its own headline', async (level, headline) => {
  await openOccupation({ ai: { level, modelBeta: 0.5, humanBeta: 0.5, mean: 0.5 } });
  expect(part('AI outlook').getByText(headline)).toBeInTheDocument();
});

test('pay is a table of percentiles, a year or an hour', async () => {
  const { user } = await openOccupation();
  const pay = part('Pay');
  expect(pay.getByRole('row', { name: /^Median/ })).toHaveTextContent('$124,910');
  expect(pay.getByRole('row', { name: /^90th percentile/ })).toHaveTextContent('$186,420');
  await user.click(pay.getByRole('radio', { name: 'An hour' }));
  expect(pay.getByRole('row', { name: /^Median/ })).toHaveTextContent('$60.05');
  expect(pay.getByRole('row', { name: /^10th percentile/ })).toHaveTextContent('$33.49');
});

test('pay that is published by the year only has no switch and says why', async () => {
  await openOccupation({
    pay: {
      group: { code: '25-1194', title: 'Career/Technical Education Teachers, Postsecondary' },
      exact: true,
      hourly: wages('*'),
      annual: wages(62_910),
      employment: 100,
    },
  });
  expect(part('Pay').queryByRole('radio')).toBe(null);
  expect(part('Pay').getByText(/Only yearly pay is published/)).toBeInTheDocument();
});

test('pay of a wider group names the group and what else it counts', async () => {
  await openOccupation({
    code: '15-1299.05',
    title: 'Information Security Engineers',
    soc: { code: '15-1299', title: 'Computer Occupations, All Other' },
    parent: {
      code: '15-1299.00',
      title: 'Computer Occupations, All Other',
      others: [{ code: '15-1299.04', title: 'Penetration Testers' }],
    },
    pay: {
      group: { code: '15-1299', title: 'Computer Occupations, All Other' },
      exact: false,
      hourly: wages(52.39),
      annual: wages(108_970),
      employment: 439_380,
    },
  });
  expect(part('Pay').getByText(/Pay is for all of/)).toHaveTextContent(
    'Pay is for all of “Computer Occupations, All Other” (15-1299), which also counts Penetration Testers and the rest of the group.',
  );
});

test('a change in whole percents has its decimal like any other', async () => {
  await openOccupation({ outlook: { ...sampleProfile().outlook!, changePercent: -12 } });
  expect(part('Job outlook').getByText('−12.0%')).toBeInTheDocument();
  expect(screen.getByText('12.0% fewer jobs by 2034')).toBeInTheDocument();
});

test('the outlook has change, openings, both numbers of jobs and the reason for a bright outlook', async () => {
  await openOccupation();
  const outlook = part('Job outlook');
  expect(outlook.getByText('+28.5%')).toBeInTheDocument();
  expect(outlook.getByText('16,000 a year')).toBeInTheDocument();
  expect(outlook.getByRole('row', { name: /^2034/ })).toHaveTextContent('234,900');
  expect(outlook.getByText('Bright Outlook.').parentElement!).toHaveTextContent('rapid growth');
});

test('each step of the path of groups is a link to what is in it, the occupation itself is none', async () => {
  await openOccupation();
  const path = part('Where it fits');
  expect(path.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '15-0000 Computer and Mathematical Occupations Major group',
    '15-1200 Computer Occupations Minor group',
    '15-1210 Computer and Information Analysts Broad group',
    '15-1212 Information Security Analysts Detailed occupation',
    '15-1212.00 Information Security Analysts O*NET occupation',
  ]);
  expect(path.getByRole('link', { name: 'Computer Occupations' })).toHaveAttribute(
    'href',
    '/occupations/15-1200',
  );
  expect(path.getAllByRole('link').length).toBe(4);
});

test('tasks and activities are listed; an activity without words is left out', async () => {
  await openOccupation();
  expect(part('Key tasks').getAllByRole('listitem').length).toBe(3);
  expect(part('Work activities').getAllByRole('listitem').length).toBe(1);
});

test('ten skills show at first, all on request, and the focus goes to the first new one', async () => {
  const { user } = await openOccupation();
  const skills = part('Skills and knowledge');
  const table = skills.getByRole('table', { name: /^Skills/ });
  expect(table.querySelectorAll('tbody tr').length).toBe(10);
  await user.click(skills.getByRole('button', { name: 'Show all 12 skills' }));
  expect(table.querySelectorAll('tbody tr').length).toBe(12);
  expect(document.activeElement).toBe(table.querySelectorAll('tbody tr')[10]);
  expect(skills.getByRole('row', { name: /Rated thing 12/ })).toHaveTextContent('not published');
  await user.click(skills.getByRole('button', { name: 'Show fewer skills' }));
  expect(table.querySelectorAll('tbody tr').length).toBe(10);
});

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

test('majors carry their CIP codes', async () => {
  await openOccupation();
  expect(part('College majors').getByText(/Cyber\/Computer Forensics/)).toHaveTextContent('CIP 43.0403');
});

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
  expect(titles.getByText('This list holds 2 of 2,750 titles.')).toBeInTheDocument();
});

test('real talk is figures and a film, and quotes nobody', async () => {
  const { user } = await openOccupation();
  const talk = part('Real talk');
  expect(talk.getByText(/we quote nobody/)).toBeInTheDocument();
  expect(talk.getByText(/What sets this work apart/)).toHaveTextContent('Initiative, Attention to Detail');
  expect(talk.getByRole('row', { name: /^Optimism/ })).toHaveTextContent('\u22120.3');
  expect(talk.getByText(/professional certificate 2.5/)).toBeInTheDocument();
  await user.click(talk.getByText('Related work before starting: most often 2 to 4 years (24%)'));
  expect(talk.getByRole('row', { name: /^2 to 4 years/ })).toHaveTextContent('24%');
  expect(talk.getByRole('link', { name: /short film/ })).toHaveAttribute('rel', 'noopener noreferrer');
});

test('official pages open in a new tab and learn nothing about this one', async () => {
  await openOccupation();
  for (const link of part('Official pages').getAllByRole('link')) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('every part that no source says anything about says so, and keeps its heading', async () => {
  await openOccupation(emptyProfile());
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual(SECTIONS.map(({ title }) => title));
  for (const name of headings.filter((title) => !/Where it fits|Military|Official|Other names/.test(title!)))
    expect(part(name!).getByText('No information available')).toBeInTheDocument();
});
