import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ReleaseChange } from '../../src/ui/new-release.ts';
import { ReleaseOffer } from '../../src/ui/release-offer.tsx';

test('a release that cannot be had says why, and one that clears a list is loaded at the second wish alone', async () => {
  const load = vi
    .fn<(sure: boolean) => Promise<ReleaseChange>>()
    .mockResolvedValueOnce('incomplete')
    .mockResolvedValue('holds');
  render(<ReleaseOffer what="New." advice="" name="Load it" changes={['It is faster.']} load={load} />);
  const button = screen.getByRole('button', { name: 'Load it' });
  await userEvent.click(button);
  await screen.findByText(/The new version is not complete yet/);
  await userEvent.click(button);
  await screen.findByText(/The list on this page is saved nowhere else/);
  expect(load.mock.calls).toEqual([[false], [false]]);
  await userEvent.click(button);
  expect(load).toHaveBeenLastCalledWith(true);
});

test('what is new in a release is folded at first, since the offer stands over the page', async () => {
  const load = vi.fn<(sure: boolean) => Promise<ReleaseChange>>();
  render(<ReleaseOffer what="New." advice="" name="Load it" changes={['It is faster.']} load={load} />);
  const news = screen.getByText('It is faster.').closest('details');
  expect(news?.open).toBe(false);
  await userEvent.click(screen.getByText('What is new'));
  expect(news?.open).toBe(true);
});
