import { describe, expect, test } from 'vitest';
import { createRanker } from '../../../src/search/occupation/rank-occupations.ts';
import { wordingsOf } from '../../../src/search/occupation/wordings.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallOccupationBase } from '../../fixtures/small-occupations.ts';

const rankWith = (tuning = TUNING) => {
  const base = smallOccupationBase(tuning);
  const rank = createRanker(base);
  return (typed: string, meant = typed) => {
    const words = typed.split(' ');
    const read = meant === typed ? words : meant.split(' ');
    return rank({
      typed: words,
      meant: read,
      corrections: [],
      wordings: wordingsOf(read, base),
      strict: false,
    }).map((each) => ({
      ...each,
      code: base.index.occupations[each.occupation]!.code,
    }));
  };
};
const rank = rankWith();

describe('occupations are ranked', () => {
  test('best first, and of equal ones the first in the list', () => {
    const scores = rank('security computer').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(rank('mechanic')[0]!.code).toBe('49-3023.00');
  });

  test('with the title that speaks for each, or none where the vocabulary names it', () => {
    expect(rank('diesel mechanic')[0]!.title).toBe('Diesel Mechanic');
    expect(rank('fix cars')[0]).toMatchObject({
      code: '49-3023.00',
      reading: { term: 'fix cars', readAs: '' },
    });
  });

  test('without those that little speaks for, alone or against the best', () => {
    expect(rank('zzzzqq')).toEqual([]);
    const all = rankWith({ ...TUNING, leastScore: 0.05, leastOfBest: 0.05 })('security analyst');
    const few = rankWith({ ...TUNING, leastOfBest: 0.6 })('security analyst');
    expect(few.length).toBeLessThan(all.length);
    expect(rankWith({ ...TUNING, leastScore: 2 })('security analyst')).toEqual([]);
  });

  test('by what was meant, and by what was typed beside it', () => {
    expect(rank('paramedcs', 'paramedics')[0]!.code).toBe('29-2043.00');
    expect(rank('virrus technician', 'procurement clerks').map(({ code }) => code)).toContain('15-1212.00');
  });

  test('by duties that are found apart', () => {
    const text = 'guard computers and train users';
    expect(rank(text)[0]!.code).toBe('15-1212.00');
    expect(rank(text)[0]!.score).toBeGreaterThan(rankWith({ ...TUNING, clauses: 0 })(text)[0]!.score);
  });
});

test('the same question has the same ranking after any other', () => {
  const before = rank('security analyst');
  rank('fix cars');
  rank('guard computers and train users');
  expect(rank('security analyst')).toEqual(before);
});
