import { cleanup } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

const resume = () => part('Résumé builder');
const lines = () => resume().getByRole<HTMLTextAreaElement>('textbox', { name: 'Your résumé lines' });
const headline = () => resume().getByRole<HTMLTextAreaElement>('textbox', { name: 'Headline (optional)' });
const task = (name: string) => resume().getByRole('checkbox', { name });

afterEach(() => {
  vi.restoreAllMocks();
});

test('a task becomes a line in the past, with a place for a number', async () => {
  const { user } = await openOccupation();
  await user.click(task('Test and repair firewalls'));
  const line = '• Tested and repaired firewalls ([number] firewalls)';
  expect(lines().value).toBe(`Information Security Analysts\n${line}`);
  await user.click(task('Write security plans'));
  expect(lines().value.split('\n').length).toBe(3);
  await user.click(task('Test and repair firewalls'));
  expect(lines().value).not.toContain('firewalls');
  expect(lines().value).toContain('• Wrote security plans');
});

test('the tense and the places can be changed later; lines that were edited stay as they are', async () => {
  const { user } = await openOccupation();
  await user.click(task('Test and repair firewalls'));
  await user.click(task('Train users to stay safe'));
  await user.click(resume().getByRole('checkbox', { name: /^Add a blank/ }));
  expect(lines().value).toContain('\n• Tested and repaired firewalls\n• Trained users to stay safe');
  await user.type(lines(), ' at 3 bases');
  await user.click(resume().getByRole('radio', { name: /Present/ }));
  expect(lines().value).toContain('\n• Test and repair firewalls\n• Trained users to stay safe at 3 bases');
});

test('taking a task back leaves a line that was edited, and says so', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  await user.type(lines(), '!');
  await user.click(task('Write security plans'));
  expect(lines().value).toContain('Wrote security plans');
  expect(resume().getByRole('status')).toHaveTextContent(
    'You edited that line, so your text stays as it is.',
  );
});

test('the next place to fill in is selected in the lines', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  await user.click(resume().getByRole('button', { name: 'Next blank to fill in' }));
  const { selectionStart, selectionEnd, value } = lines();
  expect(value.slice(selectionStart, selectionEnd)).toBe('[number]');
  expect(lines()).toHaveFocus();
});

test('the lines are copied, and the page says so', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  await user.click(resume().getByRole('button', { name: 'Copy résumé lines' }));
  expect(await navigator.clipboard.readText()).toBe(lines().value);
  expect(resume().getByRole('status')).toHaveTextContent('Copied.');
});

test('where copying is not allowed the lines are selected instead', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(resume().getByRole('button', { name: 'Copy résumé lines' }));
  expect(resume().getByRole('status')).toHaveTextContent('use your device’s own copy command');
  expect(lines().selectionEnd).toBe(lines().value.length);
});

test('the lines are handed over as a text file', async () => {
  let saved: Blob | undefined;
  let name = '';
  URL.createObjectURL = vi.fn((blob) => {
    saved = blob as Blob;
    return 'blob:lines';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  await user.click(resume().getByRole('button', { name: 'Download as text' }));
  expect(name).toBe('resume-lines.txt');
  expect(saved?.type).toBe('text/plain;charset=utf-8');
  expect(resume().getByRole('status')).toHaveTextContent('Downloaded');
});

test('with no lines there is nothing to copy, and the page says what to do', async () => {
  const { user } = await openOccupation();
  await user.click(resume().getByRole('button', { name: 'Copy résumé lines' }));
  expect(resume().getByRole('status')).toHaveTextContent('Pick one first.');
});

test('a title that workers use can stand on top, is edited there, and taken along with the lines', async () => {
  const { user } = await openOccupation();
  const choice = resume().getByRole('button', { name: 'Security Analyst' });
  await user.click(choice);
  expect(headline()).toHaveValue('Security Analyst');
  expect(choice).toHaveAttribute('aria-pressed', 'true');
  await user.type(headline(), ', Spanish speaker');
  await user.click(task('Write security plans'));
  await user.click(resume().getByRole('button', { name: 'Copy résumé lines' }));
  expect(await navigator.clipboard.readText()).toBe(`Security Analyst, Spanish speaker\n\n${lines().value}`);
});

test('pressing a title on top again brings back what stood there before it', async () => {
  const { user } = await openOccupation({ reportedTitles: ['Security Analyst', 'Network Analyst'] });
  await user.type(headline(), 'Guard of networks');
  await user.click(resume().getByRole('button', { name: 'Network Analyst' }));
  await user.click(resume().getByRole('button', { name: 'Security Analyst' }));
  expect(headline()).toHaveValue('Security Analyst');
  await user.click(resume().getByRole('button', { name: 'Security Analyst' }));
  expect(headline()).toHaveValue('Guard of networks');
});

test('places to fill in are walked through from the headline to the last line, and round again', async () => {
  const { user } = await openOccupation();
  await user.click(resume().getByRole('checkbox', { name: /^Add a blank/ }));
  await user.click(headline());
  await user.paste('[Specialist or Corporal]');
  await user.click(lines());
  await user.paste('• Led [number] people');
  headline().setSelectionRange(0, 0);
  headline().focus();
  const selected: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    await user.click(resume().getByRole('button', { name: 'Next blank to fill in' }));
    const { selectionStart, selectionEnd, value } = document.activeElement as HTMLTextAreaElement;
    selected.push(value.slice(selectionStart, selectionEnd));
  }
  expect(selected).toEqual(['[Specialist or Corporal]', '[number]', '[Specialist or Corporal]']);
});

test('paper has the whole résumé, headline on top', async () => {
  const { user } = await openOccupation();
  await user.click(resume().getByRole('button', { name: 'Security Analyst' }));
  await user.click(task('Write security plans'));
  expect(
    resume().getByText(/^Security Analyst\s+Information Security Analysts\s+• Wrote/),
  ).toBeInTheDocument();
});

test('nothing is lost on a reload', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  await user.type(lines(), '!');
  const before = lines().value;
  cleanup();
  await openOccupation();
  expect(lines().value).toBe(before);
  expect(task('Write security plans')).toBeChecked();
});

test('clearing can be taken back', async () => {
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  const before = lines().value;
  await user.click(resume().getByRole('button', { name: 'Clear' }));
  expect(lines().value).toBe('');
  await user.click(resume().getByRole('button', { name: 'Bring the lines back' }));
  expect(lines().value).toBe(before);
});

test('a browser that keeps nothing is named', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  const { user } = await openOccupation();
  await user.click(task('Write security plans'));
  expect(resume().getByText(/does not let this page keep your text/)).toBeInTheDocument();
  expect(lines().value).toContain('Wrote security plans');
});

test('a résumé that cannot be read starts empty, and the console says why', async () => {
  localStorage.setItem('resumes', '{');
  await openOccupation();
  expect(lines()).toHaveValue('');
  expect(console.info).toHaveBeenCalledWith('The resumes could not all be read: foreign.', undefined);
});
