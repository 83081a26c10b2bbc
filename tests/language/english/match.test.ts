import { describe, expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/domain/roster.ts';
import { reasonWords, words } from '../../../src/language/english/match.ts';

describe('the reason of a match', () => {
  test('begins with the evidence of the search', () => {
    expect(
      reasonWords({
        reasons: [{ kind: 'found', evidence: [{ kind: 'code', code: '25B' }] }, { kind: 'title-agrees' }],
        titles: {},
      }),
    ).toBe('Code 25B; the title agrees');
  });

  test('names the occupation by which a title was found', () => {
    const evidence = [{ kind: 'lay-title', occupation: '29-2043.00', title: '' } as const];
    expect(
      reasonWords({ reasons: [{ kind: 'found', evidence }], titles: { '29-2043.00': 'Paramedics' } }),
    ).toBe('Leads to Paramedics');
  });

  test('says what speaks against it', () => {
    expect(
      reasonWords({
        reasons: [
          { kind: 'title-differs', title: 'Infantryman' },
          { kind: 'other-branch', branch: 'Navy' },
          { kind: 'several', count: 1 },
          { kind: 'several', count: 2 },
        ],
        titles: {},
      }),
    ).toBe(
      'but “Infantryman” points elsewhere; but the Navy has no such job; 1 other job fits as well; 2 other jobs fit as well',
    );
  });
});

test('the sum at the end names every confidence', () => {
  const counts = Object.fromEntries(CONFIDENCES.map((each) => [each, 1200])) as Record<
    (typeof CONFIDENCES)[number],
    number
  >;
  expect(words.done(6000, counts)).toBe(
    '6,000 rows: 1,200 exact, 1,200 strong, 1,200 likely, 1,200 check, 1,200 none',
  );
});
