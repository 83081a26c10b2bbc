import { expect, test } from 'vitest';
import { checkDuplicates } from '../../data/check/duplicates.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, sample, withDirection, withJobLines, withLabel, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'a task said twice of one occupation',
    withTask(2, { task: 'Test radios, and replace weak batteries' }),
    '49-2021.00, task 2: the same as 1',
  ],
  [
    'a sentence that two summaries share',
    sample({
      summaries: [
        { code: '49-2021.00', summary: 'Fix radios at sea. Test each one with care.' },
        { code: '49-2099.00', summary: 'Work with radios on land. Test each one with care.' },
      ],
    }),
    '49-2099.00, summary: the same as 49-2021.00, summary: Test each one with care',
  ],
  ['a label said twice', withLabel('Drive a truck'), 'a.D04, label: the same as a.D01, label'],
  [
    'a line said twice of one military job',
    withJobLines('Fix radios in the field', 'Fix radios, in the field'),
    'Army:25X:E, line 2: the same as 1',
  ],
  [
    'one summary of two military jobs',
    sample({ jobs: [sample().jobs[0]!, { ...sample().jobs[0]!, jobs: ['Navy:ET:E'] }] }),
    'Navy:ET:E, summary: the same as Army:25X:E, summary',
  ],
  [
    'what carries over said twice in a group',
    withDirection({ carriesOver: 'Leading a team of four' }),
    'signals, direction 2: the same as 1',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkDuplicates(planted))).toContain(expected);
});

test('the same duty may read the same in two occupations, and in two military jobs', () => {
  const { tasks, jobs } = sample();
  const planted = sample({
    tasks: [...tasks, { ...tasks[0]!, code: '49-2099.00' }],
    jobs: [...jobs, { ...jobs[0]!, jobs: ['Navy:ET:E'], summary: 'Keep the radios of a ship on the air.' }],
  });
  expect(checkDuplicates(planted)).toEqual([]);
});
