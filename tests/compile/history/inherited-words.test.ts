import { expect, test } from 'vitest';
import { withInheritedWords } from '../../../src/compile/history/inherited-words.ts';
import type { EarlierCode, JobHistory } from '../../../src/domain/job-history.ts';
import type { JobWords } from '../../../src/domain/job-words.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const [young, old, other, untold] = index.specialties;
const WORDS: JobWords = { summary: 'Fix radios.', lines: [], of: '' };
const NONE: JobHistory = { today: [], before: [], formerly: [], split: false, skills: [], ratings: [] };

const before = (jobs: (typeof young)[], reason: EarlierCode['reason'] = 'recorded'): JobHistory => ({
  ...NONE,
  before: jobs.map(
    (job): EarlierCode => ({
      branch: job!.branches[0]!,
      code: job!.code,
      title: job!.title,
      status: job!.status,
      reason,
      described: job === old || job === other,
    }),
  ),
});
const wordsOf = (history: JobHistory) =>
  withInheritedWords(
    index,
    (specialty) => (specialty === old || specialty === other ? WORDS : undefined),
    () => history,
  );

test('a job without words of its own is told by the one job that it took over, which is named', () => {
  expect(wordsOf(before([old]))(young!)).toEqual({ ...WORDS, of: `${old!.code} ${old!.title}` });
});

test('a job with words of its own keeps them', () => {
  expect(wordsOf(before([other]))(old!)).toBe(WORDS);
});

test('of several jobs that it took over none speaks for it', () => {
  expect(wordsOf(before([old, other]))(young!)).toBe(undefined);
});

test('of several one speaks for it where it alone is told and has the same title', () => {
  expect(wordsOf(before([untold, old], 'same-title'))(young!)).toMatchObject({ summary: WORDS.summary });
  expect(wordsOf(before([untold, old]))(young!)).toBe(undefined);
});
