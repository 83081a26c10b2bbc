import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
import { createSortKeys, RUNG, type Rung } from '../../../src/search/military/ranking.ts';
import { createScoreboards } from '../../../src/search/military/scoreboard.ts';
import { createTopResults, type Wanted } from '../../../src/search/military/top-results.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { indexOf, jobsOf } from '../../fixtures/made-jobs.ts';

const jobs = jobsOf(42);
const index = indexOf(jobs);
const keys = createSortKeys(index, TUNING);
const topResults = createTopResults(index, keys);
const anyRung = fc.constantFrom(...(Object.values(RUNG) as Rung[]));
const offer = fc.record({
  specialty: fc.nat(41),
  rung: anyRung,
  fit: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Offer = { specialty: number; rung: Rung; fit: number };

const boardOf = (offers: readonly Offer[]) => {
  const board = createScoreboards(index, keys).take();
  const source = board.source({ why: { kind: 'words' }, words: [] });
  for (const { specialty, rung, fit } of offers) board.offer(specialty, rung, fit, -1, -1, source);
  return board;
};
const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  branch: undefined,
  rank: undefined,
  limit: 99,
  ...more,
});

test('the best of a board come in order, for any filters and any number', () => {
  fc.assert(
    fc.property(
      fc.array(offer, { maxLength: 80 }),
      fc.option(fc.constantFrom(...BRANCHES), { nil: undefined }),
      fc.option(fc.constantFrom(...RANK_TYPES), { nil: undefined }),
      fc.nat(45),
      (offers, branch, rank, limit) => {
        const board = boardOf(offers);
        const keyOf = (id: number) =>
          board.key[id]! +
          (branch === 'Space Force'
            ? keys.ownList(board.rung[id] as Rung, jobs[id]!.branches.length > 1)
            : 0);
        const standing = [...new Set(offers.map((each) => each.specialty))];
        const kept = standing
          .filter(
            (id) =>
              (!branch || jobs[id]!.branches.includes(branch)) && (!rank || jobs[id]!.ranks.includes(rank)),
          )
          .sort((a, b) => keyOf(a) - keyOf(b));
        const top = topResults(board, { branch, rank, limit });
        expect(top.specialties).toEqual(kept.slice(0, limit));
        expect(top.total).toBe(kept.length);
        expect(top.hidden).toBe(standing.length - kept.length);
      },
    ),
  );
});

test('of hundreds the best are kept, whatever the order in which they were put forward', () => {
  const many = indexOf(jobsOf(200));
  const manyKeys = createSortKeys(many, TUNING);
  const top = createTopResults(many, manyKeys);
  const everyone = Array.from({ length: 200 }, (_, id) => id);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(everyone, { minLength: 60 }),
      fc.array(anyRung, { minLength: 200, maxLength: 200 }),
      fc.integer({ min: 3, max: 50 }),
      (order, rungs, limit) => {
        const board = createScoreboards(many, manyKeys).take();
        const source = board.source({ why: { kind: 'words' }, words: [] });
        for (const id of order) board.offer(id, rungs[id]!, 1, -1, -1, source);
        const best = [...order].sort((a, b) => board.key[a]! - board.key[b]!);
        expect(top(board, wanted({ limit })).specialties).toEqual(best.slice(0, limit));
      },
    ),
  );
});

test('the count beside a filter is how many results choosing it gives', () => {
  fc.assert(
    fc.property(
      fc.array(offer, { maxLength: 60 }),
      fc.option(fc.constantFrom(...BRANCHES), { nil: undefined }),
      fc.option(fc.constantFrom(...RANK_TYPES), { nil: undefined }),
      (offers, branch, rank) => {
        const board = boardOf(offers);
        const { counts } = topResults(board, wanted({ branch, rank }));
        for (const each of BRANCHES)
          expect(counts.branch[each]).toBe(topResults(board, wanted({ branch: each, rank })).total);
        for (const each of RANK_TYPES)
          expect(counts.rank[each]).toBe(topResults(board, wanted({ branch, rank: each })).total);
      },
    ),
  );
});

describe('in the Space Force’s list', () => {
  const current = jobs.filter(({ status }) => status === 'current');
  const own = current.find(({ branches }) => branches.join() === 'Space Force')!.id;
  const [shared, sharedToo] = current.filter(({ branches }) => branches.length > 1).map(({ id }) => id) as [
    number,
    number,
  ];
  const list = (...offers: Offer[]) =>
    topResults(boardOf(offers), wanted({ branch: 'Space Force' })).specialties;

  test('its own jobs come before those that it shares, if those fit better', () => {
    expect(
      list(
        { specialty: shared, rung: RUNG.titleStart, fit: 1 },
        { specialty: own, rung: RUNG.allWords, fit: 0.4 },
        { specialty: sharedToo, rung: RUNG.titleStart, fit: 1 },
      ),
    ).toEqual([own, shared, sharedToo]);
  });

  test('but a title said in full comes before all that only begin or hold it', () => {
    expect(
      list(
        { specialty: own, rung: RUNG.titleStart, fit: 1 },
        { specialty: shared, rung: RUNG.sameTitle, fit: 1 },
      ),
    ).toEqual([shared, own]);
  });

  test('but a code comes before words, and words before what is only near', () => {
    expect(
      list(
        { specialty: own, rung: RUNG.spelling, fit: 1 },
        { specialty: shared, rung: RUNG.allWords, fit: 0.5 },
        { specialty: sharedToo, rung: RUNG.codeWithLevel, fit: 1 },
      ),
    ).toEqual([sharedToo, shared, own]);
  });

  test('and in the Air Force’s the rung alone decides', () => {
    const airForce = current.find(({ branches }) => branches.join() === 'Air Force')!.id;
    const board = boardOf([
      { specialty: shared, rung: RUNG.allWords, fit: 1 },
      { specialty: airForce, rung: RUNG.spelling, fit: 1 },
    ]);
    expect(topResults(board, wanted({ branch: 'Air Force' })).specialties).toEqual([shared, airForce]);
  });
});
