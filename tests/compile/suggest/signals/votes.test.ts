import { describe, expect, test } from 'vitest';
import { ballotsOf } from '../../../../src/compile/suggest/ballots.ts';
import { sharesOf } from '../../../../src/compile/suggest/signals/shares.ts';
import { votesOf } from '../../../../src/compile/suggest/signals/votes.ts';
import { madeJob, madeJobs, madeNeighbour } from '../../../fixtures/made-suggest.ts';

const idOf = new Map([
  ['49-3031.00', 0],
  ['35-2014.00', 1],
]);
const jobs = madeJobs([
  madeJob('Diesel Mechanic', { official: new Map([['49-3031.00', 1]]) }),
  madeJob('Cook', { official: new Map([['35-2014.00', 1]]) }),
  madeJob('Rifleman', { official: new Map([['55-3016.00', 1]]) }),
  madeJob('Diesel Mechanic', { current: false, official: new Map([['49-3031.00', 1]]) }),
]);
const [mechanic, cook, rifleman, retired] = jobs as [
  (typeof jobs)[0],
  (typeof jobs)[0],
  (typeof jobs)[0],
  (typeof jobs)[0],
];
const ballots = ballotsOf(jobs, idOf);

describe('alike jobs', () => {
  test('vote for the occupations that they officially lead to, the most alike most', () => {
    const votes = votesOf([madeNeighbour(mechanic, 0.9), madeNeighbour(cook, 0.3)], ballots);
    expect(votes.get(0)!.share).toBeGreaterThan(0.8);
    expect(votes.get(1)!.share).toBeLessThan(0.15);
  });

  test('without a civilian counterpart make every occupation less sure', () => {
    const alone = votesOf([madeNeighbour(mechanic, 0.5)], ballots).get(0)!.share;
    const beside = votesOf([madeNeighbour(mechanic, 0.5), madeNeighbour(rifleman, 0.5)], ballots).get(
      0,
    )!.share;
    expect(beside).toBeLessThan(alone);
  });

  test('are a proof where the title is alike, a current one before a retired one', () => {
    const votes = votesOf(
      [madeNeighbour(retired, 0.9), madeNeighbour(mechanic, 0.8), madeNeighbour(cook, 0.9, { title: 0.1 })],
      ballots,
    );
    expect(votes.get(0)!.proof?.job).toBe(mechanic);
    expect(votes.get(1)!.proof).toBeUndefined();
  });
});

test('a share of few jobs is less than that of many', () => {
  const one = sharesOf([madeNeighbour(mechanic, 0.5)], ballots).get(0);
  const two = sharesOf([madeNeighbour(mechanic, 0.5), madeNeighbour(retired, 0.5)], ballots).get(0);
  expect(one).toBeCloseTo(1 / 2);
  expect(two).toBeCloseTo(2 / 3);
});
