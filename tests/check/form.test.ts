import { expect, test } from 'vitest';
import { checkForm } from '../../data/check/form.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, withSummary, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  ['a summary without its period', withSummary('Fix radios'), 'does not end with a period'],
  ['a task with a period', withTask(1, { task: 'Test radios.' }), 'ends with a mark'],
  ['a small initial', withTask(1, { task: 'test radios' }), 'does not open with a capital'],
  ['a curly quotation mark', withTask(1, { task: 'Test crews’ radios' }), 'is not plain'],
  ['a past with a period', withTask(1, { past: 'Tested radios.' }), 'task 1, past: ends with a mark'],
  ['a prompt with a capital', withTask(1, { prompt: 'Crew of [number]' }), 'opens with a capital'],
  ['two spaces', withTask(1, { task: 'Test  radios' }), 'has a space too many'],
  ['a doubled word', withTask(1, { task: 'Test the the radios' }), 'says a word twice'],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkForm(planted))).toContain(expected);
});
