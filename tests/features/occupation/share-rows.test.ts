import { expect, test } from 'vitest';
import {
  durationLabel,
  mostNamed,
  percentHeldBack,
  shareRows,
} from '../../../src/features/occupation/share-rows.ts';

test.each([
  ['None', 'None'],
  ['Up to and including 1 month', 'Up to 1 month'],
  ['Anything beyond short demonstration, up to and including 1 month', 'Up to 1 month'],
  ['Over 1 month, up to and including 3 months', '1 to 3 months'],
  ['Over 6 months, up to and including 1 year', '6 months to 1 year'],
  ['Over 1 year, up to and including 2 years', '1 to 2 years'],
  ['Over 8 years, up to and including 10 years', '8 to 10 years'],
  ['Over 10 years', 'More than 10 years'],
])('“%s” reads “%s”', (label, short) => {
  expect(durationLabel({ label, percent: 1 })).toBe(short);
});

test('shares that nobody named have no row, those held back say so; the longest bar is the largest share', () => {
  const shares = [
    { label: 'None', percent: 0 },
    { label: 'Some', percent: null },
    { label: 'Few', percent: 0.4 },
    { label: 'Most', percent: 80 },
  ];
  expect(shareRows(shares)).toEqual([
    { label: 'Some', share: 0, figure: 'not published' },
    { label: 'Few', share: 0.005, figure: 'under 1%' },
    { label: 'Most', share: 1, figure: '80%' },
  ]);
  expect(percentHeldBack(shares)).toBeCloseTo(19.6);
});

test('the most named share is only called so where none that is held back can be larger', () => {
  const some = { label: 'Some', percent: 22 };
  expect(mostNamed([some, { label: 'Few', percent: 1 }])).toEqual(some);
  expect(mostNamed([some, { label: 'Unknown', percent: null }])).toBe(undefined);
  expect(
    mostNamed([
      { label: 'Most', percent: 60 },
      { label: 'Unknown', percent: null },
    ])?.label,
  ).toBe('Most');
  expect(mostNamed([])).toBe(undefined);
});
