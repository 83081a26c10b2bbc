import { expect, test } from 'vitest';
import { checkCompleteness } from '../../data/check/completeness.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, sample, withJob, withTask } from './sample.ts';

const base = sample();

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'an occupation without a summary',
    sample({ summaries: base.summaries.slice(1) }),
    '49-2021.00: has no summary',
  ],
  [
    'two summaries of one occupation',
    sample({ summaries: [...base.summaries, base.summaries[0]!] }),
    '49-2021.00: has two summaries',
  ],
  [
    'a summary of an unknown occupation',
    sample({ summaries: [...base.summaries, { code: '99-9999.00', summary: 'Fix radios.' }] }),
    '99-9999.00: a summary of an unknown occupation',
  ],
  [
    'a described military job without a summary',
    sample({ describedJobs: new Set([...base.describedJobs, 'Navy:HM:E']) }),
    'Navy:HM:E: has no summary',
  ],
  [
    'two summaries of one military job',
    sample({ jobs: [...base.jobs, { ...base.jobs[0]!, jobs: ['Army:25X:W'] }] }),
    'Army:25X:W: has two summaries',
  ],
  [
    'a summary of a job that is left out',
    sample({ jobsLeftOut: new Set(['Army:25X:W']) }),
    'Army:25X:W: is left out, and has a summary',
  ],
  ['a military job without lines', withJob({ lines: [] }), 'Army:25X:E: has no lines'],
  [
    'a gap in the order of lines',
    withJob({ lines: base.jobs[0]!.lines.slice(1) }),
    'Army:25X:E: its lines are numbered 2',
  ],
  ['too few tasks', sample({ tasks: base.tasks.slice(0, 7) }), '49-2021.00: has 7 tasks, not 8 to 16'],
  [
    'a gap in the order of tasks',
    withTask(8, { order: 9 }),
    '49-2021.00: its tasks are numbered 1, 2, 3, 4, 5, 6, 7, 9',
  ],
  [
    'tasks of a residual occupation',
    sample({ tasks: [...base.tasks, { ...base.tasks[0]!, code: '49-2099.00' }] }),
    '49-2099.00: has tasks, though O*NET describes none',
  ],
  ['an activity without a label', sample({ labels: base.labels.slice(1) }), 'a.D01: has no label'],
  [
    'two labels of one activity',
    sample({ labels: [...base.labels, { dwa: 'a.D01', label: 'Test radios' }] }),
    'a.D01: has two labels',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkCompleteness(planted))).toContain(expected);
});
