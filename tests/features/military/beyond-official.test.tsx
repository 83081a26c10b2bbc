import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Direction, SpecialtyDirections } from '../../../src/domain/direction.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const medic = smallCrosswalk().specialties.find(({ code }) => code === '68W')!.id;

const direction = (more: Partial<Direction>): Direction => ({
  occupation: '15-1212.00',
  source: 'suggested',
  strength: 'strong',
  reasons: [],
  payGrade: '',
  preparation: '',
  ...more,
});

const SAID: SpecialtyDirections = {
  directions: [
    direction({
      occupation: '43-3061.00',
      source: 'expert-study',
      strength: 'some-duties',
      payGrade: 'E5',
      preparation: 'First term',
    }),
    direction({
      reasons: [{ kind: 'title-alike', branch: 'Navy', code: 'HM', title: 'Hospital Corpsman' }],
    }),
  ],
  federal: [{ series: '0640', name: 'Health Aid and Technician', kind: 'white-collar', listedFor: [] }],
  elsewhere: [
    {
      branch: 'Navy',
      code: 'HM',
      title: 'Hospital Corpsman',
      strength: 'strong',
      reasons: [{ kind: 'dod-group', group: '300', title: 'Medical Care, General' }],
    },
  ],
};

const open = (said: SpecialtyDirections = SAID) =>
  openApp('/military/army/68W', { directions: async () => new Map([[medic, said]]) });

test('each source stands under its own name, apart from the official matches, with what it holds of the link', async () => {
  open();
  const study = await screen.findByRole('group', { name: /^O\*NET’s study for the Labor Department/ });
  expect(within(study).getByRole('link', { name: 'Procurement Clerks' })).toHaveAttribute(
    'href',
    '/occupation/43-3061.00',
  );
  expect(study).toHaveTextContent(
    'Match: some duties match, typically from E5, after a first term of service',
  );
  const ours = screen.getByRole('group', { name: 'Suggested by us' });
  expect(ours).toHaveTextContent('not official');
  expect(ours).toHaveTextContent('Navy HM Hospital Corpsman officially leads here');
  expect(within(ours).queryByRole('link', { name: 'Procurement Clerks' })).toBe(null);
});

test('federal series lead to the official job search', async () => {
  open();
  expect(await screen.findByRole('link', { name: '0640 Health Aid and Technician' })).toHaveAttribute(
    'href',
    'https://www.usajobs.gov/Search/Results?j=0640',
  );
});

test('the nearest jobs of other branches say why they are near', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'Hospital Corpsman (Navy HM)' });
  expect(link).toHaveAttribute('href', '/military/navy/HM');
  expect(link.closest('li')).toHaveTextContent('Medical Care, General');
});

test('a long list shows its first few, and the rest on request', async () => {
  const codes = smallCrosswalk()
    .occupations.map(({ code }) => code)
    .slice(0, 7);
  const { user } = open({ ...SAID, directions: codes.map((occupation) => direction({ occupation })) });
  const ours = await screen.findByRole('group', { name: 'Suggested by us' });
  expect(within(ours).getAllByRole('listitem')).toHaveLength(4);
  await user.click(within(ours).getByRole('button', { name: 'Show all 7' }));
  expect(within(ours).getAllByRole('listitem')).toHaveLength(7);
});

test('where nothing more is said, no heading stands over nothing', async () => {
  open({ directions: [], federal: [], elsewhere: [] });
  await screen.findByRole('heading', { level: 1, name: 'Combat Medic Specialist' });
  expect(screen.queryByRole('heading', { name: 'What else it leads to' })).toBe(null);
  expect(screen.queryByRole('heading', { name: 'Federal job series' })).toBe(null);
});

test('data that cannot be loaded is named, and can be asked for again', async () => {
  let broken = true;
  const { user } = openApp('/military/army/68W', {
    directions: async () => {
      if (broken) throw new TypeError('no network');
      return new Map([[medic, SAID]]);
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('The data could not be fetched.');
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('group', { name: 'Suggested by us' })).toBeInTheDocument();
});
