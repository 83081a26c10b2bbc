import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { rememberedFolds } from '../../../src/features/occupation/fold-memory.ts';
import { headingOf, openFolded, part } from '../../fixtures/open-occupation.tsx';

const toggle = (name: string) => headingOf(name).querySelector('button')!;
const panelOf = (name: string) => document.getElementById(toggle(name).getAttribute('aria-controls')!)!;
const isOpen = (name: string) => toggle(name).getAttribute('aria-expanded') === 'true';

test('on a narrow screen every part is folded, and its heading says what is in it', async () => {
  await openFolded();
  const folded = [...document.querySelectorAll('h2 > button')];
  expect(folded.length).toBeGreaterThan(15);
  for (const each of folded) expect(each).toHaveAttribute('aria-expanded', 'false');
  expect(toggle('Pay')).toHaveTextContent('Pay: $124,910 a year ($69,660 to $186,420)');
  expect(toggle('Job outlook')).toHaveTextContent('Job outlook: 28.5% more jobs by 2034, bright');
  expect(toggle('Skills and knowledge')).toHaveTextContent(
    'Skills and knowledge: Rated thing 1, Rated thing 2, Rated thing 3',
  );
});

test('on a wide screen what is short and asked for first is open', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  try {
    await openFolded();
    const open = [...document.querySelectorAll('h2 > button[aria-expanded="true"] > :first-child')];
    expect(open.map(({ textContent }) => textContent)).toEqual([
      'AI outlook',
      'Pay',
      'Job outlook',
      'What it takes to get in',
    ]);
  } finally {
    vi.unstubAllGlobals();
    vi.stubGlobal('CSS', { escape: (text: string) => text });
  }
});

test('Enter and the space bar open a part and fold it again', async () => {
  const { user } = await openFolded();
  toggle('Related occupations').focus();
  await user.keyboard('{Enter}');
  expect(part('Related occupations').getAllByRole('link').length).toBeGreaterThan(4);
  await user.keyboard(' ');
  expect(isOpen('Related occupations')).toBe(false);
  expect(part('Related occupations').queryAllByRole('link')).toEqual([]);
});

test('what is folded is drawn soon, so that the browser finds it, and opens where it is found', async () => {
  await openFolded();
  const panel = panelOf('Related occupations');
  await waitFor(() => expect(panel).toHaveTextContent('Information Security Engineers'));
  expect(panel).toHaveAttribute('hidden', 'until-found');
  fireEvent(panel, new Event('beforematch', { bubbles: true }));
  await waitFor(() => expect(panel.hasAttribute('hidden')).toBe(false));
  expect(isOpen('Related occupations')).toBe(true);
});

test('before the page is printed everything is drawn', async () => {
  await openFolded();
  fireEvent(window, new Event('beforeprint'));
  expect(panelOf('Official pages')).toHaveTextContent('CareerOneStop');
});

test('a change of the address opens the part that it names', async () => {
  await openFolded();
  window.history.replaceState(window.history.state, '', '#majors');
  fireEvent(window, new Event('hashchange'));
  await waitFor(() => expect(headingOf('College majors')).toHaveFocus());
  expect(isOpen('College majors')).toBe(true);
});

test('one button opens all parts and folds them again', async () => {
  const { user } = await openFolded();
  await user.click(screen.getByRole('button', { name: 'Open all sections' }));
  expect(document.querySelectorAll('h2 > button[aria-expanded="false"]').length).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Close all sections' }));
  expect(document.querySelectorAll('h2 > button[aria-expanded="true"]').length).toBe(0);
});

test('whoever comes back finds open what was open', async () => {
  const first = await openFolded();
  await first.user.click(toggle('College majors'));
  expect(rememberedFolds()).toEqual(new Set(['majors']));
  const { state } = window.history;
  first.unmount();
  const open = vi.spyOn(window.history, 'state', 'get').mockReturnValue(state);
  await openFolded();
  expect(isOpen('College majors')).toBe(true);
  expect(isOpen('Pay')).toBe(false);
  open.mockRestore();
});
