import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSortKeys, RUNG, type Rung } from '../../../src/search/military/ranking.ts';
import { createScoreboards, type StandingSource } from '../../../src/search/military/scoreboard.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { indexOf, jobsOf } from '../../fixtures/made-jobs.ts';

const jobs = jobsOf(40);
const index = indexOf(jobs);
const keys = createSortKeys(index, TUNING);
const offer = fc.record({
  specialty: fc.nat(39),
  rung: fc.constantFrom(...(Object.values(RUNG) as Rung[])),
  fit: fc.double({ min: 0, max: 1, noNaN: true }),
});
const source = (...words: string[]): StandingSource => ({ why: { kind: 'words' }, words });

describe('a board of standings', () => {
  test('keeps the best that each job was offered, whatever the order of the offers', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 80 }), (offers) => {
        const board = createScoreboards(index, keys).take();
        const from = board.source(source());
        for (const { specialty, rung, fit } of offers) board.offer(specialty, rung, fit, -1, -1, from);
        expect(board.count).toBe(new Set(offers.map((each) => each.specialty)).size);
        for (const { specialty: id } of offers) {
          const own = offers.filter((each) => each.specialty === id);
          const job = jobs[id]!;
          const retired = job.status !== 'current';
          const all = own.map(({ rung, fit }) => keys.place(rung, fit, retired) + keys.base(job));
          expect(board.key[id]).toBe(Math.min(...all));
        }
      }),
    );
  });

  test('says of the best how it came about; of two that are equal the first', () => {
    const board = createScoreboards(index, keys).take();
    const [one, other] = [board.source(source('one')), board.source(source('other'))];
    board.offer(3, RUNG.allWords, 0.5, 7, 9, one);
    board.offer(3, RUNG.allWords, 0.5, 8, 10, other);
    expect(board.candidate(3)).toEqual({
      specialty: 3,
      rung: RUNG.allWords,
      title: 7,
      text: 9,
      why: { kind: 'words' },
      words: ['one'],
    });
    board.offer(3, RUNG.sameTitle, 0.1, -1, -1, other);
    expect(board.candidate(3)).toMatchObject({ rung: RUNG.sameTitle, title: -1, words: ['other'] });
  });
});

describe('boards', () => {
  test('are each their own: what is offered to one does not stand on another', () => {
    const boards = createScoreboards(index, keys);
    const [one, other] = [boards.take(), boards.take()];
    one.offer(3, RUNG.exactCode, 1, -1, -1, one.source(source('one')));
    other.offer(5, RUNG.mostWords, 1, -1, -1, other.source(source('other')));
    expect([one.count, other.count]).toEqual([1, 1]);
    expect(one.candidate(3).words).toEqual(['one']);
    expect(other.candidate(5).words).toEqual(['other']);
    expect(boards.take().count).toBe(0);
    expect(one.candidate(3).words).toEqual(['one']);
  });

  test('are empty again for the next query', () => {
    const boards = createScoreboards(index, keys);
    const first = boards.take();
    first.offer(3, RUNG.exactCode, 1, -1, -1, first.source(source('first')));
    boards.begin();
    const again = boards.take();
    expect(again.count).toBe(0);
    again.offer(3, RUNG.mostWords, 0.5, -1, -1, again.source(source('again')));
    expect(again.candidate(3)).toMatchObject({ rung: RUNG.mostWords, words: ['again'] });
  });
});

describe('boards together', () => {
  const fill = (boards: ReturnType<typeof createScoreboards>, ...ids: number[]) => {
    const board = boards.take();
    const from = board.source(source('word'));
    for (const id of ids) board.offer(id, RUNG.allWords, 0.5, -1, -1, from);
    return board;
  };
  const standing = (board: { touched: Uint32Array; count: number }) =>
    [...board.touched.subarray(0, board.count)].toSorted((a, b) => a - b);

  test('one may take all that stand on another, and keeps the better standing', () => {
    const boards = createScoreboards(index, keys);
    const one = fill(boards, 1, 2);
    const other = fill(boards, 2, 3);
    other.offer(2, RUNG.exactCode, 1, -1, -1, other.source(source('code')));
    one.addAll(other);
    expect(standing(one)).toEqual([1, 2, 3]);
    expect(one.rungOf(2)).toBe(RUNG.exactCode);
    expect(one.candidate(2).words).toEqual(['code']);
    expect(one.candidate(1).words).toEqual(['word']);
    expect(one.rungOf(9)).toBe(Infinity);
  });

  test('one may hold those of a branch alone', () => {
    const boards = createScoreboards(index, keys);
    const all = fill(boards, ...jobs.map(({ id }) => id));
    const branch = jobs[0]!.branches[0]!;
    const some = boards.only(all, index, { branch });
    expect(standing(some)).toEqual(
      jobs.filter(({ branches }) => branches.includes(branch)).map(({ id }) => id),
    );
    expect(boards.only(all, index, {})).toBe(all);
  });

  test('the first of one is the one with the best standing', () => {
    const boards = createScoreboards(index, keys);
    const board = fill(boards, 1, 2);
    board.offer(3, RUNG.exactCode, 1, -1, -1, board.source(source()));
    expect(board.first()).toBe(3);
    expect(boards.take().first()).toBe(-1);
  });

  test('those that are released are used again, but for the one that is kept', () => {
    const boards = createScoreboards(index, keys);
    const first = fill(boards, 1);
    const mark = boards.mark();
    fill(boards, 2);
    const kept = fill(boards, 3);
    boards.release(mark, kept);
    const next = boards.take();
    expect(next).not.toBe(kept);
    expect([first, kept].map(standing)).toEqual([[1], [3]]);
  });
});
