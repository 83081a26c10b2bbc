import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrosswalkIndex } from '../../../src/data/crosswalk-index.ts';
import { BRANCHES } from '../../../src/domain/branch.ts';
import type { Specialty } from '../../../src/domain/military-title.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
import {
  RUNG,
  type Rung,
  sortBase,
  sortKey,
  standingClass,
  vocabularyRung,
} from '../../../src/search/military/ranking.ts';
import { createStandings } from '../../../src/search/military/scoreboard.ts';
import { createPicker } from '../../../src/search/military/top-results.ts';
import { fullIndex, fullSearch } from '../../fixtures/full-crosswalk.ts';

const specialty = (more: Partial<Specialty>): Specialty => ({
  id: 0,
  branches: ['Army'],
  code: '25B',
  title: 'Information Technology Specialist',
  ranks: ['Enlisted'],
  status: 'current',
  titles: [0],
  formerTitles: [],
  ...more,
});

interface Standing {
  specialty: Specialty;
  rung: Rung;
  fit: number;
}

const key = ({ specialty: job, rung, fit }: Standing) =>
  sortKey(rung, fit, job.status !== 'current') + sortBase(job);

const anyJob = fc.record({
  branches: fc.constantFrom(...BRANCHES.map((branch) => [branch])),
  ranks: fc.constantFrom(...RANK_TYPES.map((rank) => [rank])),
  status: fc.constantFrom('current' as const, 'marked-obsolete' as const, 'no-longer-listed' as const),
  code: fc.constantFrom('25B', '8F000', '1D7X1', 'HM', 'L10A', '003754'),
  title: fc.constantFrom('Cook', 'Basic Cook', 'Cook Student', 'Cook Apprentice', 'Cook Supervisor'),
});
const anyRung = fc.constantFrom(...(Object.values(RUNG) as Rung[]));
const anyFit = fc.double({ min: 0, max: 1, noNaN: true });

describe('the order of results', () => {
  test('is the order of the rungs among current jobs, whatever else is true of them', () => {
    const current = anyJob.map((job) => ({ ...job, status: 'current' as const }));
    fc.assert(
      fc.property(anyRung, anyRung, current, current, anyFit, anyFit, (a, b, one, other, f, g) => {
        fc.pre(a < b);
        expect(key({ specialty: specialty({ ...one, id: 90_000 }), rung: a, fit: f })).toBeLessThan(
          key({ specialty: specialty(other), rung: b, fit: g }),
        );
      }),
    );
  });

  test('has the code before the level, the title, the nickname, its beginning, all words, spelling, occupation', () => {
    expect(
      Object.entries(RUNG)
        .sort(([, a], [, b]) => a - b)
        .map(([name]) => name),
    ).toEqual([
      'exactCode',
      'codeWithLevel',
      'sameTitle',
      'vocabulary',
      'formerName',
      'titleStart',
      'allWords',
      'spelling',
      'related',
      'mostWords',
    ]);
  });

  test('on one rung: current before out of use', () => {
    fc.assert(
      fc.property(anyRung, anyJob, anyJob, anyFit, anyFit, (rung, one, other, f, g) => {
        const current = specialty({ ...one, status: 'current', id: 90_000 });
        const retired = specialty({ ...other, status: 'marked-obsolete' });
        expect(key({ specialty: current, rung, fit: f })).toBeLessThan(
          key({ specialty: retired, rung, fit: g }),
        );
      }),
    );
  });

  test('an exact title out of use still comes before a mere beginning of a current one', () => {
    const retired = specialty({ status: 'marked-obsolete' });
    expect(key({ specialty: retired, rung: RUNG.sameTitle, fit: 1 })).toBeLessThan(
      key({ specialty: specialty({}), rung: RUNG.titleStart, fit: 1 }),
    );
  });

  test('then the better fit, in steps of one twentieth', () => {
    const at = (fit: number, more: Partial<Specialty> = {}) =>
      key({ specialty: specialty(more), rung: RUNG.allWords, fit });
    expect(at(0.9)).toBeLessThan(at(0.8));
    expect(at(0.81)).toBe(at(0.8));
    expect(at(0.9, { ranks: ['Commissioned Officer'], branches: ['Space Force'] })).toBeLessThan(at(0.8));
  });

  test('then a job before a skill in it, and that before a course or student', () => {
    const at = (more: Partial<Specialty>) => key({ specialty: specialty(more), rung: RUNG.allWords, fit: 1 });
    const rating = at({ branches: ['Navy'], code: 'HM', ranks: ['Commissioned Officer'], id: 90_000 });
    const nec = at({ branches: ['Navy'], code: 'L10A' });
    const student = at({ title: 'Infantry Student' });
    expect(rating).toBeLessThan(nec);
    expect(nec).toBeLessThan(student);
  });

  test('then enlisted before officers, then the larger branch, then the order of codes', () => {
    const at = (more: Partial<Specialty>) => key({ specialty: specialty(more), rung: RUNG.allWords, fit: 1 });
    expect(at({ branches: ['Space Force'], code: '5C0X1' })).toBeLessThan(at({ ranks: ['Warrant Officer'] }));
    const bySize = ['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard', 'Space Force'] as const;
    const keys = bySize.map((branch, i) => at({ branches: [branch], code: 'ABC', id: (6 - i) * 1000 }));
    expect([...keys].sort((a, b) => a - b)).toEqual(keys);
    expect(at({ id: 4 })).toBeLessThan(at({ id: 5 }));
  });

  test('is total: two jobs never tie', () => {
    fc.assert(
      fc.property(anyRung, anyFit, anyJob, fc.nat(100_000), fc.nat(100_000), (rung, fit, job, a, b) => {
        fc.pre(a !== b);
        const at = (id: number) => key({ specialty: specialty({ ...job, id }), rung, fit });
        expect(Math.sign(at(a) - at(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});

test('courses, students and codes that name no job stand behind jobs', () => {
  for (const title of [
    'Infantry Student',
    'Conversion NEC BM Boatswain’s Mate Basic',
    'Officer Candidate',
    'Cook Apprentice',
  ])
    expect(standingClass(specialty({ title }))).toBe(2);
  for (const title of ['Career Recruiter', 'Cook'])
    expect(standingClass(specialty({ title, branches: ['Army'] }))).toBe(0);
  expect(standingClass(specialty({ branches: ['Navy'], code: '003754' }))).toBe(2);
  expect(standingClass(specialty({ branches: ['Air Force'], code: '8F000' }))).toBe(1);
});

test('a word for a job that is gone stands lower than a nickname', () => {
  expect(vocabularyRung('nickname')).toBeLessThan(vocabularyRung('retired-name'));
  expect(vocabularyRung('abbreviation')).toBe(RUNG.vocabulary);
  expect(vocabularyRung('related')).toBe(RUNG.formerName);
});

describe('the board of standings', () => {
  const jobs = Array.from({ length: 40 }, (_, id) =>
    specialty({
      id,
      branches: [BRANCHES[id % 6]!],
      ranks: [RANK_TYPES[id % 3]!],
      status: id % 5 === 4 ? 'marked-obsolete' : 'current',
    }),
  );
  const index = { specialties: jobs } as unknown as CrosswalkIndex;
  const offer = fc.record({ specialty: fc.nat(39), rung: anyRung, fit: anyFit });

  test('keeps the best that each job was offered, whatever the order of the offers', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 80 }), (offers) => {
        const board = createStandings(index);
        board.clear();
        const source = board.source({ reason: 'r', words: [] });
        for (const { specialty: id, rung, fit } of offers) board.offer(id, rung, fit, -1, -1, source);
        expect(board.count).toBe(new Set(offers.map((each) => each.specialty)).size);
        for (const { specialty: id } of offers) {
          const own = offers.filter((each) => each.specialty === id);
          const best = Math.min(...own.map(({ rung, fit }) => key({ specialty: jobs[id]!, rung, fit })));
          expect(board.key[id]).toBe(best);
        }
      }),
    );
  });

  test('forgets the query before', () => {
    const board = createStandings(index);
    board.clear();
    board.offer(3, RUNG.exactCode, 1, -1, -1, board.source({ reason: 'first', words: [] }));
    board.clear();
    expect(board.count).toBe(0);
    board.offer(3, RUNG.mostWords, 0.5, -1, -1, board.source({ reason: 'second', words: ['w'] }));
    expect(board.candidate(3)).toMatchObject({ rung: RUNG.mostWords, reason: 'second', words: ['w'] });
  });

  test('gives the best of them in order, for any filters and any number', () => {
    const pick = createPicker(index);
    fc.assert(
      fc.property(
        fc.array(offer, { maxLength: 80 }),
        fc.option(fc.constantFrom(...BRANCHES.filter((branch) => branch !== 'Space Force')), {
          nil: undefined,
        }),
        fc.option(fc.constantFrom(...RANK_TYPES), { nil: undefined }),
        fc.nat(45),
        (offers, branch, rank, limit) => {
          const board = createStandings(index);
          board.clear();
          const source = board.source({ reason: '', words: [] });
          for (const { specialty: id, rung, fit } of offers) board.offer(id, rung, fit, -1, -1, source);
          const standing = [...new Set(offers.map((each) => each.specialty))];
          const kept = standing
            .filter(
              (id) =>
                (!branch || jobs[id]!.branches.includes(branch)) && (!rank || jobs[id]!.ranks.includes(rank)),
            )
            .sort((a, b) => board.key[a]! - board.key[b]!);
          const picked = pick(board, branch, rank, limit);
          expect(picked.specialties).toEqual(kept.slice(0, limit));
          expect(picked.total).toBe(kept.length);
          expect(picked.hidden).toBe(standing.length - kept.length);
        },
      ),
    );
  });
});

test('whatever is asked without a branch, results come in the order of their rungs, current ones', () => {
  const words = [
    ...new Set(fullIndex().titles.flatMap(({ title, code }) => [code, ...title.split(/[ ,]+/)])),
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('cook', 'medic', 'cop', 'plumber')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (typed) => {
      const rungs = fullSearch()
        .search({ text: typed, limit: 100, rank: 'Enlisted' })
        .results.filter(
          ({ specialty: job }) => job.status === 'current' && !job.branches.includes('Space Force'),
        )
        .map(({ tier }) => tier);
      expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
    }),
  );
});
