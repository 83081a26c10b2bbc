import { describe, expect, test } from 'vitest';
import { confidenceCounts, NO_FILTER, rowsShown } from '../../../src/features/match/filter-rows.ts';
import { NO_DESCRIBED_ROW } from '../../../src/features/match/no-described-row.ts';
import type { DescribedJob, DescribedRow } from '../../../src/search/roster/describe-row.ts';

const job = (id: number, branch: DescribedJob['branch'], occupation: string): DescribedJob => ({
  id,
  branch,
  code: `C${id}`,
  title: `Job ${id}`,
  codes: [],
  occupations: { official: [{ code: '15-1212.00', title: occupation }], suggested: [] },
});
const row = (best: DescribedJob | null, confidence: DescribedRow['confidence']): DescribedRow => ({
  ...NO_DESCRIBED_ROW,
  best,
  confidence,
});
const rows = [
  row(job(1, 'Army', 'Cooks'), 'exact'),
  row(job(2, 'Navy', 'Paramedics'), 'check'),
  row(null, 'none'),
];
const none = new Map<number, DescribedJob>();

describe('the rows of a list', () => {
  test('are all shown, in their order', () => {
    expect(rowsShown(rows, none, NO_FILTER, null)).toEqual([0, 1, 2]);
  });

  test('are narrowed down by confidence, branch and occupation', () => {
    expect(rowsShown(rows, none, { ...NO_FILTER, confidences: ['check', 'none'] }, null)).toEqual([1, 2]);
    expect(rowsShown(rows, none, { ...NO_FILTER, branch: 'Army' }, null)).toEqual([0]);
    expect(rowsShown(rows, none, { ...NO_FILTER, occupation: 'paramed' }, null)).toEqual([1]);
  });

  test('go by what the person chose', () => {
    const chosen = new Map([[0, job(9, 'Coast Guard', 'Divers')]]);
    expect(rowsShown(rows, chosen, { ...NO_FILTER, branch: 'Coast Guard' }, null)).toEqual([0]);
  });

  test('are ranked by fit, those without a place last', () => {
    expect(rowsShown(rows, none, NO_FILTER, new Map([[2, 0]]))).toEqual([1, 0, 2]);
  });

  test('are counted by confidence', () => {
    expect(confidenceCounts(rows)).toEqual({ exact: 1, strong: 0, likely: 0, check: 1, none: 1 });
  });
});
