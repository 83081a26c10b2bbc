import { expect, test } from 'vitest';
import { checkOpenings } from '../../data/check/openings.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, sample, withJobLines, withTask } from './sample.ts';

const base = sample();

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'a line that opens with no verb',
    withTask(1, { task: 'Careful testing of all radios' }),
    'task 1: opens with "careful", no known verb',
  ],
  [
    'a verb in another form than the base',
    withTask(1, { task: 'Testing all radios on site' }),
    'opens with "testing", no known verb',
  ],
  [
    'an idle verb on the reviewed list',
    sample({ verbs: new Set([...base.verbs, 'dredge']) }),
    'verbs.tsv: "dredge" opens no line',
  ],
  [
    'a verb that opens three lines of a military job',
    withJobLines('Fix radio set 1', 'Fix radio set 2', 'Fix radio set 3'),
    'Army:25X:E: "fix" opens 3 lines',
  ],
  [
    'a verb that opens three tasks',
    sample({
      tasks: base.tasks.map((row) => (row.order > 3 ? row : { ...row, task: `Test radio set ${row.order}` })),
    }),
    '49-2021.00: "test" opens 3 lines',
  ],
  [
    'three summaries in a row that open alike',
    sample({
      summaries: ['1', '2', '3'].map((code) => ({ code, summary: `Fix radios of kind ${code}.` })),
    }),
    '3: 3 summaries in a row open with "fix"',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkOpenings(planted))).toContain(expected);
});
