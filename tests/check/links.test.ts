import { expect, test } from 'vitest';
import { checkLinks } from '../../data/check/links.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, sample, withTask } from './sample.ts';

const base = sample();

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  ['a task that rests on nothing', withTask(1, { dwas: [] }), 'task 1: rests on no activity'],
  [
    "another occupation's activity",
    withTask(1, { dwas: ['b.D09'] }),
    'task 1: b.D09 is not an activity of the occupation',
  ],
  [
    'thin coverage',
    sample({ tasks: base.tasks.map((task) => ({ ...task, dwas: ['a.D01', 'a.D02'] })) }),
    '49-2021.00: its tasks cover 50 % of its activities',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkLinks(planted))).toContain(expected);
});
