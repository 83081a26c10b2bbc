import { describe, expect, test } from 'vitest';
import { confidenceOf, LEAST, sureness } from '../../../src/search/roster/confidence.ts';
import type { Decision } from '../../../src/search/roster/find-job.ts';

const decision = (by: Decision['by'], signs: Decision['signs']): Decision => ({
  specialty: 0,
  by,
  signs,
  reasons: [],
  alternatives: [],
  branch: null,
  read: { code: '', rank: '', dates: [] },
});
const CODE = { exact: 1, titled: 1, agrees: 1 };

describe('how sure a match is', () => {
  test('is more for strong than for likely', () => {
    expect(LEAST.strong).toBeGreaterThan(LEAST.likely);
  });

  test('is less where the title says another job', () => {
    expect(sureness(decision('code', CODE))).toBeGreaterThan(
      sureness(decision('code', { ...CODE, agrees: 0, differs: 1 })),
    );
  });

  test('is less where another job fits as well', () => {
    const alone = { rung2: 1, gap: 1, own: 1, same: 1, lead: 0.5 };
    expect(sureness(decision('words', alone))).toBeGreaterThan(
      sureness(decision('words', { ...alone, gap: 0, lead: 0, tied: 1 })),
    );
  });
});

describe('a match is exact', () => {
  test('where code and title agree', () => {
    expect(confidenceOf(decision('code', CODE))).toBe('exact');
  });

  test('never where a job that is gone had the code as well', () => {
    expect(confidenceOf(decision('code', { exact: 1, formerly: 1 }))).toBe('likely');
  });

  test('never where it is of another branch or rank, one of several jobs, or found by misspelt words', () => {
    for (const sign of ['otherBranch', 'otherRank', 'jobs', 'differs'])
      expect(confidenceOf(decision('code', { ...CODE, [sign]: 1 }))).not.toBe('exact');
    const words = { rung2: 1, gap: 1, own: 1, same: 1, lead: 1, corrected: 1 };
    expect(confidenceOf(decision('words', words))).not.toBe('exact');
  });
});
