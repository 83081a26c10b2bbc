import { describe, expect, test } from 'vitest';
import { RUNG } from '../../../src/search/military/ranking.ts';
import { bestRung, createTextReader } from '../../../src/search/military/read-text.ts';
import { smallParts } from '../../fixtures/small-base.ts';

const { index, reference, candidates, boards } = smallParts();
const reader = createTextReader({ index, reference, candidates });
const read = (text: string, ...unknown: string[]) => {
  boards.begin();
  return reader(text, { without: new Set(), unknown: new Set(unknown) });
};

describe('a branch or rank that the text names', () => {
  test('does not filter where it would hide the only job of that name', () => {
    const { branch, liftedBranch, chips } = read('navy 11B');
    expect(branch).toBeUndefined();
    expect(liftedBranch).toBe('Navy');
    expect(chips).toContainEqual({
      id: 'lifted:branch:Navy',
      kind: 'lifted',
      from: 'navy',
      removable: false,
    });
    expect(read('navy infantryman').branch).toBeUndefined();
    expect(read('captain 11B').rank).toBeUndefined();
  });

  test('filters where it has such a job, or where nothing is sure', () => {
    expect(read('navy combat medic')).toMatchObject({ branch: 'Navy' });
    expect(read('army zzzzqq')).toMatchObject({ branch: 'Army' });
  });

  test('filters where the text names two', () => {
    expect(read('marine navy infantryman').branch).toBe('Navy');
  });
});

describe('a code', () => {
  test('that the words overrule says so', () => {
    const { chips, board } = read('11B combat medic specialist');
    expect(chips).toContainEqual(expect.objectContaining({ id: 'code:11B', doubted: true }));
    expect(board.rungOf(index.specialties.findIndex(({ code }) => code === '68W'))).toBe(RUNG.sameTitle);
  });

  test('that they do not does not', () => {
    for (const text of ['11B', '11B infantryman', '11B grunt', '68W combat'])
      expect(read(text).chips.some((chip) => 'doubted' in chip)).toBe(false);
  });
});

test('the best rung is told under filters, and below the codes unless they are asked for', () => {
  const { board } = read('11B');
  expect(bestRung(board, index, {})).toBe(Infinity);
  expect(bestRung(board, index, {}, RUNG.exactCode)).toBe(RUNG.exactCode);
});

test('words that are said to be unknown are no plain words', () => {
  expect(read('infantryman zorbex', 'zorbex').typed).toEqual(['infantryman']);
});
