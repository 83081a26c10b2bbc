import { expect, test } from 'vitest';
import { checkLengths } from '../../data/check/lengths.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, withDirection, withJobLines, withLabel, withSummary, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  ['a short task', withTask(1, { task: 'Test radios' }), 'task 1: 2 words, not 4 to 16'],
  [
    'a long summary',
    withSummary(`Fix ${'radios and '.repeat(23)}phones.`),
    'summary: 48 words, not 15 to 45',
  ],
  [
    'a long prompt',
    withTask(1, { prompt: 'about [number] radios of all kinds a day' }),
    'task 1, prompt: 8 words, not 1 to 7',
  ],
  [
    'a long label',
    withLabel('Test all of the electronic equipment that there is on a ship'),
    'a.D01, label: 12 words, not 2 to 10',
  ],
  ['a short line of a military job', withJobLines('Fix radios'), 'Army:25X:E, line 1: 2 words, not 4 to 16'],
  ['a short word on what carries over', withDirection({ carriesOver: 'Radios' }), '1 words, not 3 to 16'],
  [
    'a long word on what is missing',
    withDirection({ missing: `A ${'long '.repeat(14)}course` }),
    'signals, direction 1: 16 words, not 2 to 14',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkLengths(planted))).toContain(expected);
});
