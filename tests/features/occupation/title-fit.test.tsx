import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Arrival } from '../../../src/runtime/arrival.ts';
import { stateOf } from '../../../src/runtime/arrival.ts';
import { openFolded } from '../../fixtures/open-occupation.tsx';

const ARRIVAL: Arrival = {
  branch: 'Army',
  code: '25B',
  title: 'Information Technology Specialist',
  fit: 'suggested',
  sources: ['Strong match'],
  reasons: ['The titles are very similar.'],
};

/** Opens the page as a link leaves it in the history. */
async function arrive(state: unknown): Promise<void> {
  vi.spyOn(window.history, 'state', 'get').mockReturnValue(state);
  await openFolded();
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('whoever came from a military job reads how it fits, who says so, and why', async () => {
  await arrive(stateOf(ARRIVAL));
  const fit = within(screen.getByRole('region', { name: 'How your military job fits' }));
  expect(fit.getByRole('link', { name: '25B Information Technology Specialist' })).toHaveAttribute(
    'href',
    '/military/army/25B',
  );
  expect(fit.getByText('suggested by us, not official')).toBeInTheDocument();
  expect(fit.getByText('Strong match')).toBeInTheDocument();
  expect(fit.getByText('The titles are very similar.')).toBeInTheDocument();
});

test('an official match says that it is one', async () => {
  await arrive(stateOf({ ...ARRIVAL, fit: 'official', sources: [], reasons: [] }));
  expect(screen.getByText('official match')).toBeInTheDocument();
});

test.each([null, { scroll: 12 }, { arrival: { ...ARRIVAL, branch: 'Pirates' } }])(
  'whoever came another way reads nothing of it (%j)',
  async (state) => {
    await arrive(state);
    expect(screen.queryByRole('region', { name: 'How your military job fits' })).toBe(null);
  },
);
