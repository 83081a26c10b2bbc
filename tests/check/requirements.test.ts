import { describe, expect, test } from 'vitest';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { checkRequirements } from '../../data/check/requirements.ts';
import { checkSpelling } from '../../data/check/spelling.ts';
import { said, sample, withRequirements } from './sample.ts';

type Change = Partial<PlainWords['requirements'][number]>;

const faults: [fault: string, change: Change, expected: string][] = [
  [
    'a phrase that is too long',
    { checks: ['one two three four five six seven eight nine ten eleven twelve thirteen fourteen'] },
    'checks: 14 words, not up to 13',
  ],
  ['a period at the end', { experience: 'two years on towers.' }, 'experience: ends with a mark'],
  ['the star of the notes', { certificates: ['tower certificate *'] }, 'certificates: ends with a mark'],
  ['a mark that is not plain', { exams: ['Radio – Exam'] }, 'exams: holds a character that is not plain'],
  ['two spaces', { granted_by: ['state  board'] }, 'granted_by: has a space too many'],
  ['a comma without its space', { checks: ['drug test,fitness test'] }, 'checks: lacks a space'],
  ['a way in that opens small', { entry: 'high school diploma' }, 'entry: opens with a small letter'],
  [
    'a British spelling',
    { certificates_required: ['radio licence'] },
    'certificates_required: "licence" is a British spelling',
  ],
  ['an occupation that there is not', { code: '49-9999.99' }, 'requirements: is no occupation'],
  [
    'who grants a license that nobody asks for',
    { license: 'no' },
    'requirements: has a granter of a license, which is "no"',
  ],
  [
    'a certificate that is required and not',
    { certificates: ['radio license'] },
    'requirements: has a certificate twice',
  ],
];

test.each(faults)('%s is found', (_, change, expected) => {
  const problems = checkRequirements(withRequirements(change));
  expect(problems).toHaveLength(1);
  expect(said(problems)).toContain(expected);
});

describe('right phrases are left alone', () => {
  test('as they stand', () => {
    expect(checkRequirements(sample())).toEqual([]);
  });

  test('with a degree at the end, and a figure at the start', () => {
    expect(checkRequirements(withRequirements({ entry: '2 years of college, then a Ph.D.' }))).toEqual([]);
  });
});

test('a misspelled word on getting in is found', () => {
  const problems = checkSpelling(withRequirements({ checks: ['backgruond check'] }));
  expect(said(problems)).toContain('spelling of "backgruond"');
});
