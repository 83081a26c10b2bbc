import { describe, expect, test } from 'vitest';
import { FILE_FAULTS } from '../../../src/domain/list-faults.ts';
import { CONFIDENCES } from '../../../src/domain/roster.ts';
import { faultWords, reasonWords, troubleWords, words } from '../../../src/language/english/match.ts';

const titleOf = () => 'Paramedics';

test('every file that is no list gets a sentence, and none says what another says', () => {
  const said = FILE_FAULTS.map(faultWords);
  expect(new Set(said).size).toBe(FILE_FAULTS.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('a trouble names its first row, and how many are like it', () => {
  expect(troubleWords({ kind: 'open-quote', row: 1200, count: 1 })).toBe(
    'Row 1,200: a quotation mark opens and never closes; the line was read without it.',
  );
  expect(troubleWords({ kind: 'formula', row: 2, count: 3 })).toContain('; 2 more rows like it.');
});

describe('the reason of a match', () => {
  test('begins with the evidence of the search', () => {
    expect(
      reasonWords(
        [{ kind: 'found', evidence: [{ kind: 'code', code: '25B' }] }, { kind: 'title-agrees' }],
        titleOf,
      ),
    ).toBe('Code 25B; the title agrees');
  });

  test('says what speaks against it', () => {
    expect(
      reasonWords(
        [
          { kind: 'title-differs', title: 'Infantryman' },
          { kind: 'other-branch', branch: 'Navy' },
          { kind: 'several', count: 1 },
          { kind: 'several', count: 2 },
        ],
        titleOf,
      ),
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
