import { expect, test } from 'vitest';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { checkReadingGrade } from '../../data/check/reading-grade.ts';
import { said, withJob, withSummary } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'a text that only analysts could read',
    withSummary(
      'Coordinate interdepartmental telecommunication rehabilitation initiatives facilitating organizational interoperability.',
    ),
    '49-2021.00, summary: reading grade',
  ],
  [
    'a military job that only officers could read of',
    withJob({
      summary:
        'Coordinate interdepartmental telecommunication rehabilitation initiatives and organizational interoperability.',
    }),
    'Army:25X:E, job summary: reading grade',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkReadingGrade(planted))).toContain(expected);
});
