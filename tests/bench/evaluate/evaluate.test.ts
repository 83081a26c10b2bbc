import { describe, expect, test } from 'vitest';
import { foldOf, holdOut } from '../../../src/bench/evaluate/held-out.ts';
import { fitLogistic } from '../../../src/bench/evaluate/logistic.ts';
import { ranked, recallAt } from '../../../src/bench/evaluate/recall.ts';
import { madeJob, madeJobs } from '../../fixtures/made-suggest.ts';

describe('holding a job out forgets', () => {
  const jobs = madeJobs([
    madeJob('Diesel Engine Mechanic', { code: '91B' }),
    madeJob('Baker', { code: '91B', branch: 'Navy' }),
    madeJob('Diesel Mechanic', { code: 'X1' }),
    madeJob('Diesel Engine Overhaul and Test Stand Operator', { code: 'X2' }),
    madeJob('Aircraft Mechanic', { code: 'X3' }),
  ]);
  const forgotten = holdOut(jobs)(jobs[0]!);
  const is = (id: number) => forgotten(jobs[id]!);

  test('the job itself, and its code in any branch', () => expect([is(0), is(1)]).toEqual([true, true]));
  test('titles with half of the words in common', () => expect(is(2)).toBe(true));
  test('titles with the same first two words', () => expect(is(3)).toBe(true));
  test('nothing else', () => expect(is(4)).toBe(false));
  test('in the same fold for a family', () => expect(foldOf(jobs[0]!)).toBe(foldOf(jobs[1]!)));
});

describe('recall', () => {
  const answers = [
    { right: new Set([1, 2]), offered: [1, 9, 2] },
    { right: new Set([3]), offered: [9] },
  ];

  test('is the mean of shares, and the share of all', () => {
    expect(recallAt(answers, 3)).toEqual({ macro: 0.5, micro: 2 / 3 });
    expect(recallAt(answers, 1).macro).toBe(0.25);
  });

  test('ranks the best first, the lower id of two alike', () => {
    expect(
      ranked([
        [2, 1],
        [1, 1],
        [3, 5],
        [4, 0],
      ]),
    ).toEqual([3, 1, 2]);
  });
});

describe('logistic regression', () => {
  const samples = Array.from({ length: 200 }, (_, i) => ({
    parts: Float32Array.from([i % 2, i % 3 === 0 ? 1 : 0]),
    hit: i % 2 === 1 && i % 10 !== 1 ? 1 : 0,
    weight: 1,
    fold: i % 5,
  }));

  test('finds what speaks for a hit', () => {
    const [first, second, start] = fitLogistic(samples, [false, false]);
    expect(first).toBeGreaterThan(3);
    expect(Math.abs(second!)).toBeLessThan(1);
    expect(start).toBeLessThan(-2);
  });

  test('leaves out what may only speak for it and speaks against', () => {
    const turned = samples.map((sample) => ({ ...sample, hit: 1 - sample.hit }));
    expect(fitLogistic(turned, [true, true])[0]).toBe(0);
  });
});
