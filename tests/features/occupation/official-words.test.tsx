import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

const official = {
  description: 'Made-up description.',
  tasks: ['Made-up task.'],
  activities: ['Made-up activity.'],
};

test('O*NET’s own words stand beside ours, with the notice that their license asks for', async () => {
  await openOccupation({ official });
  const tasks = part('Key tasks');
  expect(tasks.getByRole('heading', { level: 3, name: 'In O*NET’s own words' })).toBeInTheDocument();
  for (const text of [official.description, ...official.tasks, ...official.activities])
    expect(tasks.getByText(text)).toBeInTheDocument();
  expect(tasks.getByText(/USDOL\/ETA\), used under the CC BY 4\.0 license/)).toBeInTheDocument();
  expect(tasks.getByRole('link', { name: 'CC BY 4.0 license' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
});

test('without them the page has our words alone', async () => {
  await openOccupation();
  expect(screen.queryByText('In O*NET’s own words')).not.toBeInTheDocument();
  expect(part('Key tasks').getAllByRole('listitem').length).toBe(3);
});
