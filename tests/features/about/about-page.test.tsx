import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

const report = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your report' });

test('about the data says that this is no official service, and credits O*NET', async () => {
  openApp('/about');
  expect(await screen.findByText('This is not an official government service.')).toBeInTheDocument();
  expect(
    screen.getByText(/USDOL\/ETA has not approved, endorsed, or tested these changes/),
  ).toBeInTheDocument();
  expect(await screen.findByText(/current military titles/)).toBeInTheDocument();
  expect(await screen.findByText('Publisher of wages. May 2025. CC BY 4.0.')).toBeInTheDocument();
});

test.each([
  'Who made it',
  'Your privacy',
  'How matches are made',
  'How suggestions are worked out',
  'How careers are worked out',
])('"%s" has a paragraph', async (name) => {
  openApp('/about');
  const heading = await screen.findByRole('heading', { level: 2, name });
  expect(heading.nextElementSibling?.textContent?.length).toBeGreaterThan(150);
});

test('it says what a title is and what a job is, and how many current jobs there are', async () => {
  openApp('/about');
  expect(await screen.findByText(/A job takes all of its titles together/)).toHaveTextContent(
    /fewer jobs \(\d+ current ones\) than titles/,
  );
});

test('a report names the page it was opened from, the version of the data, and the browser', async () => {
  const { user } = openApp('/browse/navy');
  await screen.findByRole('heading', { level: 1, name: 'Navy jobs' });
  await user.click(screen.getByRole('link', { name: 'Report an error' }));
  const field = await report();
  await waitFor(() => expect(field.value).toMatch(/^Data version: (?!not loaded)\S/m));
  expect(field.value).toMatch(/^Page: http:\/\/localhost:3000\/browse\/navy$/m);
  expect(field.value).toContain(`Browser: ${navigator.userAgent}`);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Report an error' })).toHaveFocus());
});

test('what was searched for is pointed out before it is handed on, and can be deleted', async () => {
  const { user } = openApp('/#q=25B');
  await user.click(await screen.findByRole('link', { name: 'Report an error' }));
  const field = await report();
  expect(field.value).toContain('#q=25B');
  expect(screen.getByText(/includes what you searched for/)).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, 'A wrong title.');
  expect(field).toHaveValue('A wrong title.');
});

test('the finished report is copied, and is selected where copying is not allowed', async () => {
  const { user } = openApp('/about#report');
  const field = await report();
  await user.type(field, 'The pay is wrong.');
  await user.click(screen.getByRole('button', { name: 'Copy report' }));
  expect(await screen.findByText('Report copied.')).toHaveAttribute('role', 'status');
  expect(await navigator.clipboard.readText()).toBe(field.value);
  expect(field.value).toMatch(/The pay is wrong\.$/);

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  expect(await screen.findByText(/The text is selected/)).toBeInTheDocument();
  expect(field.selectionEnd! - field.selectionStart!).toBe(field.value.length);
});

test('the libraries that the page ships are listed with their licenses, and where to read those', async () => {
  openApp('/about');
  expect(await screen.findByText('a-library 1.2.3: MIT')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Read their licenses.' })).toHaveAttribute('href', '/licenses.txt');
});
