import { describe, expect, test } from 'vitest';
import { ballotsOf } from '../../../../src/compile/suggest/ballots.ts';
import type { Neighbour } from '../../../../src/compile/suggest/neighbours.ts';
import { shareSignal } from '../../../../src/compile/suggest/signals/shares.ts';
import { voteSignal } from '../../../../src/compile/suggest/signals/votes.ts';
import { madeJob, madeJobs, madeNeighbour, madeNeighbours } from '../../../fixtures/made-suggest.ts';

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

const own = madeJob('Diesel Engine Mechanic');
const votesOf = (...neighbours: Neighbour[]) => voteSignal(ballots)(own, madeNeighbours(...neighbours));

describe('alike jobs', () => {
  test('vote for the occupations that they officially lead to, the most alike most', () => {
    const votes = votesOf(madeNeighbour(mechanic, 0.9), madeNeighbour(cook, 0.3));
    expect(votes.occupations).toEqual([0, 1]);
    expect(votes.of(0)!.share).toBeGreaterThan(0.8);
    expect(votes.of(1)!.share).toBeLessThan(0.15);
  });

  test('without a civilian counterpart make every occupation less sure', () => {
    const alone = votesOf(madeNeighbour(mechanic, 0.5)).of(0)!.share;
    const beside = votesOf(madeNeighbour(mechanic, 0.5), madeNeighbour(rifleman, 0.5)).of(0)!.share;
    expect(beside).toBeLessThan(alone);
  });

  test('are a proof where the title is alike, a current one before a retired one', () => {
    const votes = votesOf(
      madeNeighbour(retired, 0.9),
      madeNeighbour(mechanic, 0.8),
      madeNeighbour(cook, 0.9, { title: 0.1 }),
    );
    expect(votes.of(0)!.proof).toBe(mechanic);
    expect(votes.of(1)!.proof).toBeUndefined();
  });

  test('say nothing of the job that is asked for next', () => {
    const votes = voteSignal(ballots);
    votes(own, madeNeighbours(madeNeighbour(mechanic, 0.9)));
    expect(votes(own, madeNeighbours(madeNeighbour(cook, 0.9))).of(0)).toBeUndefined();
  });

  test('are no proof where the titles have a frame in common and no subject', () => {
    const votes = voteSignal(ballots)(
      madeJob('Field Mechanic'),
      madeNeighbours(madeNeighbour(mechanic, 0.9)),
    );
    expect(votes.of(0)).toEqual({ share: expect.any(Number), proof: undefined });
  });
});

describe('the jobs of a group', () => {
  const sameGroup = { sameGroup: true };
  const shares = shareSignal(ballots, 'sameGroup');

  test('have a share in its occupations, and no others have', () => {
    const found = shares(madeNeighbours(madeNeighbour(mechanic, 0.5, sameGroup), madeNeighbour(cook, 0.5)));
    expect([...found.shares]).toEqual([1 / 2, 0]);
  });

  test('are surer the more there are', () => {
    const of = [mechanic, retired].map((job) => madeNeighbour(job, 0.5, sameGroup));
    expect(shares(madeNeighbours(...of)).shares[0]).toBeCloseTo(2 / 3);
  });
});
