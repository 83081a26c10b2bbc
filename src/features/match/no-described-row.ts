import type { DescribedRow } from '../../search/roster/describe-row.ts';

/** A row that was not looked at yet. */
export const NO_DESCRIBED_ROW: DescribedRow = {
  reading: { code: '', title: '', branch: '', rank: '', dates: '', text: '' },
  best: null,
  confidence: 'none',
  reasons: [],
  titles: {},
  alternatives: [],
};
