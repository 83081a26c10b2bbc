import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { expect, test } from 'vitest';
import type { GradeFacts, LeadershipLine } from '../../../src/domain/pay-grade.ts';
import { ResumeSection } from '../../../src/features/military/resume-section.tsx';
import { createResumeStore, type ResumeStore } from '../../../src/runtime/resume-store.ts';
import { StoresContext } from '../../../src/runtime/stores.ts';
import { makeStores } from '../../fixtures/open-app.tsx';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const medic = smallCrosswalk().specialties.find(({ code }) => code === '68W')!;

const SERGEANT: GradeFacts = {
  branch: 'Army',
  grade: 'E5',
  title: 'Sergeant',
  years: [3, 10],
  people: [3, 9],
  led: 'A small team',
  trusted: 'Its training and safety',
  ready: 'First-line supervisor or team lead',
};

const SUPERVISE: LeadershipLine = {
  from: 'E5',
  to: 'E6',
  kind: 'supervision',
  text: 'Supervise [number] people',
  past: 'Supervised [number] people',
  prompt: '',
};

const JOB: ComponentProps<typeof ResumeSection> = {
  specialty: medic,
  words: {
    summary: 'Treat the sick and injured.',
    lines: [
      { text: 'Treat wounds', past: 'Treated wounds', prompt: '' },
      { text: 'Give vaccines', past: 'Gave vaccines', prompt: '' },
    ],
    of: '',
  },
  told: null,
  grade: null,
  gradeFacts: undefined,
  lines: [],
};

const AS_SERGEANT = { ...JOB, grade: 'E5', gradeFacts: SERGEANT, lines: [SUPERVISE] } as const;

const openJob = (job = JOB, resume: ResumeStore = createResumeStore()) => {
  const page = (known: typeof JOB) => (
    <StrictMode>
      <StoresContext value={makeStores({ resume })}>
        <ResumeSection {...known} />
      </StoresContext>
    </StrictMode>
  );
  const { rerender } = render(page(job));
  return { user: userEvent.setup(), become: (next: typeof JOB) => rerender(page(next)) };
};

const builder = () => part('Résumé builder');
const lines = () => builder().getByRole<HTMLTextAreaElement>('textbox', { name: 'Your résumé lines' });
const headline = () => builder().getByRole<HTMLTextAreaElement>('textbox', { name: 'Headline (optional)' });
const pick = (name: string) => builder().getByRole('checkbox', { name });

test('lines of the job and of the grade’s leadership are picked into sections of their own', async () => {
  const { user } = openJob(AS_SERGEANT);
  await user.click(pick('Supervise [number] people'));
  await user.click(pick('Treat wounds'));
  expect(lines()).toHaveValue(
    `${medic.title}, U.S. Army\n• Treated wounds\n\nLeadership\n• Supervised [number] people`,
  );
});

test('lists of lines are named by what they are, and leadership by the rank', () => {
  openJob(AS_SERGEANT);
  const group = (name: RegExp) => within(screen.getByRole('group', { name }));
  expect(group(/done in this job/).getAllByRole('checkbox').length).toBe(2);
  expect(group(/\(Sergeant, E-5\)$/).getAllByRole('checkbox').length).toBe(1);
});

test('title and rank are proposed as a headline in civilian words', async () => {
  const { user } = openJob(AS_SERGEANT);
  await user.click(builder().getByRole('button', { name: `${medic.title}, U.S. Army (Sergeant, E-5)` }));
  expect(headline()).toHaveValue(
    `${medic.title}, U.S. Army (Sergeant, E-5)\nIn civilian terms: first-line supervisor or team lead`,
  );
});

test('without a grade the headline names no rank', async () => {
  const { user } = openJob();
  await user.click(builder().getByRole('button', { name: `${medic.title}, U.S. Army` }));
  expect(headline()).toHaveValue(`${medic.title}, U.S. Army`);
});

test('what is picked of a job goes along to an occupation, and back', async () => {
  const resume = createResumeStore();
  const military = openJob(AS_SERGEANT, resume);
  await military.user.click(pick('Treat wounds'));
  cleanup();

  const { user } = await openOccupation({}, '', smallCrosswalk, undefined, resume);
  expect(lines().value).toContain('• Treated wounds');
  await user.click(pick('Write security plans'));
  await user.click(builder().getByRole('radio', { name: /^Present/ }));
  const job = builder().getByRole('link', { name: `${medic.title}, U.S. Army` });
  expect(job).toHaveAttribute('href', '/military/army/68W');
  expect(job.closest('li')).toHaveTextContent(/: 1$/);
  await user.click(builder().getByRole('button', { name: 'Security Analyst' }));
  expect(headline().value).toContain('Security Analyst, U.S. Army (Sergeant, E-5)');
  cleanup();

  openJob(AS_SERGEANT, resume);
  expect(lines().value).toContain('• Treat wounds');
  expect(lines().value).toContain('• Write security plans');
  expect(pick('Treat wounds')).toBeChecked();
  expect(builder().getByText(/^Your résumé has 2 lines/)).toBeInTheDocument();
  const occupation = builder().getByRole('link', { name: 'Information Security Analysts' });
  expect(occupation).toHaveAttribute('href', '/occupation/15-1212.00#resume');
  expect(builder().queryByRole('link', { name: `${medic.title}, U.S. Army` })).toBe(null);
});

test('places for numbers are to be chosen once a line has one to add', async () => {
  const resume = createResumeStore();
  openJob(AS_SERGEANT, resume);
  const choice = { name: /^Add a blank for your own number/ };
  expect(builder().queryByRole('checkbox', choice)).toBe(null);
  cleanup();
  const { user } = await openOccupation({}, '', smallCrosswalk, undefined, resume);
  expect(builder().getByRole('checkbox', choice)).toBeChecked();
  await user.click(pick('Write security plans'));
  cleanup();
  const military = openJob(AS_SERGEANT, resume);
  expect(lines().value).toContain('• Wrote security plans ([number] plans a year)');
  await military.user.click(builder().getByRole('checkbox', choice));
  expect(lines().value).not.toContain('[number]');
});

test('a line that was changed by hand on another page stays when it is taken back', async () => {
  const resume = createResumeStore();
  const military = openJob(JOB, resume);
  await military.user.click(pick('Treat wounds'));
  cleanup();
  const occupation = await openOccupation({}, '', smallCrosswalk, undefined, resume);
  await occupation.user.type(lines(), ' in 2 clinics');
  cleanup();
  const { user } = openJob(JOB, resume);
  await user.click(pick('Treat wounds'));
  expect(lines().value).toContain('in 2 clinics');
  expect(builder().getByRole('status')).toHaveTextContent('your text stays as it is');
});

test('nothing is lost on a reload', async () => {
  const { user } = openJob(AS_SERGEANT);
  await user.click(pick('Supervise [number] people'));
  await user.type(headline(), 'Medic');
  cleanup();
  openJob(AS_SERGEANT);
  expect(pick('Supervise [number] people')).toBeChecked();
  expect(headline()).toHaveValue('Medic');
});

test('a line of another grade than is chosen now can still be taken back', async () => {
  const { user, become } = openJob(AS_SERGEANT);
  await user.click(pick('Supervise [number] people'));
  const direct = { ...SUPERVISE, text: 'Direct [number] people', past: 'Directed [number] people' };
  become({ ...AS_SERGEANT, grade: 'E7', gradeFacts: undefined, lines: [direct] });
  expect(pick('Direct [number] people')).not.toBeChecked();
  await user.click(pick('Supervise [number] people'));
  expect(lines()).toHaveValue('');
  expect(builder().queryByRole('checkbox', { name: 'Supervise [number] people' })).toBe(null);
});

test('a job without a description says so, and what would bring lines', () => {
  openJob({ ...JOB, words: null });
  expect(
    builder().getByText(/^No information available: no official source .* Choose your pay grade/),
  ).toBeInTheDocument();
  expect(builder().queryByRole('textbox')).toBe(null);
});

test('a job without a description, of a grade without lines, says both', () => {
  openJob({ ...JOB, words: null, grade: 'E5' });
  expect(builder().getByText(/^No information available: .* We have no lines/)).toBeInTheDocument();
});

test('a job without a description still offers what its grade has led', () => {
  openJob({ ...AS_SERGEANT, words: null });
  expect(builder().getByText(/^No information available on the work itself/)).toBeInTheDocument();
  expect(builder().getAllByRole('checkbox', { name: /people/ }).length).toBe(1);
});

test('a retired job without words leads to the page of today’s code', () => {
  openJob({ ...JOB, words: null, told: 'today' });
  expect(screen.getByText(/The page of the current code, above, may have lines/)).toBeInTheDocument();
});

test('without a pay grade the builder says what one would add', () => {
  openJob();
  expect(screen.getByText(/Choose your pay grade above to add lines about leadership/)).toBeInTheDocument();
  cleanup();
  openJob(AS_SERGEANT);
  expect(screen.queryByText(/Choose your pay grade/)).not.toBeInTheDocument();
});

test('a job without lines still leads to what was picked elsewhere', async () => {
  const resume = createResumeStore();
  const { user } = openJob(JOB, resume);
  await user.click(pick('Give vaccines'));
  cleanup();
  const other = smallCrosswalk().specialties.find(({ code }) => code === '11B')!;
  openJob({ ...JOB, specialty: other, words: null }, resume);
  expect(builder().getByRole('link', { name: `${medic.title}, U.S. Army` })).toBeInTheDocument();
});

test('words that tell another title’s duties name it', () => {
  openJob({ ...JOB, words: { ...JOB.words!, of: 'Health Care Specialist' } });
  expect(builder().getByText(/official duties of “Health Care Specialist.”/)).toBeInTheDocument();
});
