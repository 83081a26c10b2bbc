import { describe, expect, test } from 'vitest';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { checkWording } from '../../data/check/wording.ts';
import { said, sample, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'an empty phrase',
    withTask(1, { task: 'Be responsible for radios' }),
    '"responsible for" is an empty phrase',
  ],
  ['a slogan', withTask(1, { task: 'Test cutting-edge radios' }), '"cutting-edge" is an empty'],
  ['a gendered word', withTask(1, { task: 'Test the foreman at work' }), '"foreman" is a gendered'],
  ['a British spelling', withTask(1, { task: 'Test the colour bars' }), '"colour" is a British'],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkWording(planted))).toContain(expected);
});

describe('right words are left alone', () => {
  test.each([
    'Study living things in rivers',
    'Stuff furniture with foam',
    'Explain German grammar to humans',
    'Read Ottoman letters to students',
    'Prepare specimens of the abdomen',
    'Organize travel for the team',
  ])('%s', (task) => {
    expect(checkWording(withTask(1, { task }))).toEqual([]);
  });
});

test('a field of study may be of women, a task may not', () => {
  const line = 'How to lead and support women in a church or faith group.';
  expect(checkWording(sample({ majorLines: [{ cip: '39.0704', line }] }))).toEqual([]);
  expect(said(checkWording(withTask(1, { task: 'Lead women on site' })))).toContain('"women" is a gendered');
});
