import { expect, test } from 'vitest';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { checkSpelling } from '../../data/check/spelling.ts';
import { said, sample, withReason, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  ['a misspelling', withTask(1, { task: 'Test the recieved radios' }), 'spelling of "recieved"'],
  [
    'a misspelled part of a hyphenated word',
    withTask(1, { task: 'Test two-wey radios' }),
    'spelling of "wey"',
  ],
  [
    'a misspelling in a past',
    withTask(1, { past: 'Tested the recieved radios' }),
    '49-2021.00, task 1, past: spelling of "recieved"',
  ],
  ['a misspelling in a prompt', withTask(1, { prompt: '[number] raddios' }), 'prompt: spelling of "raddios"'],
  [
    'a misspelling in a reason of the vocabulary',
    withReason('everyday word for a radio operater'),
    'vocabulary/military.tsv, “radio guy”: spelling of "operater"',
  ],
  [
    'an idle word on the reviewed list',
    sample({ spelling: new Set(['switchgear']) }),
    'spelling.tsv: "switchgear" is not needed',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkSpelling(planted))).toContain(expected);
});

test('a listed word, in lower case or with its own capitals', () => {
  const planted = withTask(1, { task: "Test the workpiece's RFID tag" });
  expect(checkSpelling({ ...planted, spelling: new Set(['workpiece', 'RFID']) })).toEqual([]);
});
