import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SameJob } from '../../../src/domain/direction.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const medic = smallCrosswalk().specialties.find(({ code }) => code === '68W')!.id;
const NEAR: SameJob = {
  branch: 'Navy',
  code: 'IT',
  title: 'Information Systems Technician',
  strength: 'strong',
  reasons: [{ kind: 'dod-group', group: '300', title: 'Medical Care, General' }],
};
const open = (elsewhere: SameJob[]) =>
  openApp('/military/army/68W', {
    directions: async () =>
      new Map([
        [medic, { words: null, history: null, directions: [], federal: [], credentials: [], elsewhere }],
      ]),
  });
const rows = async () => {
  const heading = await screen.findByRole('heading', { level: 2, name: 'Closest jobs in other branches' });
  return within(heading.parentElement!).getAllByRole('listitem');
};

test('the nearest jobs of other branches say why they are near, then those of the same title', async () => {
  open([NEAR]);
  const [near, same, ...more] = await rows();
  expect(within(near!).getByRole('link', { name: 'Information Systems Technician' })).toHaveAttribute(
    'href',
    '/military/navy/IT',
  );
  expect(near).toHaveTextContent('Medical Care, General');
  expect(same).toHaveTextContent('The same title, word for word.');
  expect(more).toEqual([]);
});

test('a job that is near and has the same title stands once', async () => {
  const { code, title } = smallCrosswalk().specialties.find((each) => each.code === 'L01A')!;
  open([{ ...NEAR, code, title }]);
  expect(await rows()).toHaveLength(1);
});

test('jobs of the same title are found even where the nearest cannot be loaded', async () => {
  openApp('/military/army/68W', { directions: () => Promise.reject(new TypeError('no network')) });
  expect((await rows())[0]).toHaveTextContent('The same title, word for word.');
});
