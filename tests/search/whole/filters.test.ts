import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
import type { MilitaryQuery } from '../../../src/search/answers.ts';
import { fullEngine, fullIndex, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

const search = (query: MilitaryQuery) => {
  const answer = indexEngine().military(query);
  return { ...answer, results: shownOf(answer.results) };
};

const words = [...new Set(fullIndex().titles.flatMap(({ title, code }) => [code, ...title.split(/[ ,]+/)]))];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom('navy', 'marine', 'sgt', 'cook'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((pieces) => pieces.join(' '));
const query = fc.record(
  { text, branch: fc.constantFrom(...BRANCHES), rank: fc.constantFrom(...RANK_TYPES) },
  { requiredKeys: ['text'] },
);

describe('for any text and filters', () => {
  test('every result is of the branch and rank type that were chosen', () => {
    fc.assert(
      fc.property(query, (asked) => {
        for (const { specialty } of search(asked).results) {
          if (asked.branch) expect(specialty.branches).toContain(asked.branch);
          if (asked.rank) expect(specialty.ranks).toContain(asked.rank);
        }
      }),
    );
  });

  test('the count beside a filter is how many results choosing it gives', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { counts } = search({ ...asked, limit: 1 });
        for (const branch of BRANCHES)
          expect(search({ ...asked, branch, limit: 1 }).total).toBe(counts.branch[branch]);
        for (const rank of RANK_TYPES)
          expect(search({ ...asked, rank, limit: 1 }).total).toBe(counts.rank[rank]);
      }),
    );
  });

  test('shown and hidden results add up to the same, whatever is chosen', () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom(...BRANCHES),
        fc.constantFrom(...RANK_TYPES),
        (asked, branch, rank) => {
          const sum = ({ total, hidden }: { total: number; hidden: number }) => total + hidden;
          const all = sum(search(asked));
          expect(sum(search({ ...asked, branch }))).toBe(all);
          expect(sum(search({ ...asked, rank }))).toBe(all);
          expect(sum(search({ ...asked, branch, rank }))).toBe(all);
        },
      ),
    );
  });

  test('no result comes twice, and no more come than were asked for', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 0, max: 40 }), (asked, limit) => {
        const { results, total } = search({ ...asked, limit });
        expect(results.length).toBe(Math.min(limit, total));
        expect(new Set(results.map(({ specialty }) => specialty.id)).size).toBe(results.length);
      }),
    );
  });

  test('a smaller limit shows the beginning of the same list', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 20 }), (asked, limit) => {
        const ids = (most: number) =>
          search({ ...asked, limit: most }).results.map(({ specialty }) => specialty.id);
        expect(ids(limit)).toEqual(ids(60).slice(0, limit));
      }),
    );
  });
});

test('a filter that leaves nothing says how many results it hides', () => {
  const answer = search({ text: '68W', branch: 'Coast Guard' });
  expect(answer).toMatchObject({ total: 0, hidden: 1, suggestions: [] });
  expect(answer.counts.branch).toMatchObject({ Army: 1, 'Coast Guard': 0 });
});

test('without a filter nothing is hidden', () => {
  expect(search({ text: 'mechanic' }).hidden).toBe(0);
});

test('a branch in the text counts as chosen: what it hides is counted', () => {
  const typed = search({ text: 'army cook' });
  const chosen = search({ text: 'cook', branch: 'Army' });
  expect(typed.results.map(({ specialty }) => specialty.id)).toEqual(
    chosen.results.map(({ specialty }) => specialty.id),
  );
  expect(typed.hidden).toBe(chosen.hidden);
  expect(typed.hidden).toBeGreaterThan(0);
});

test('a title that both branches list counts for both', () => {
  const { counts, total } = search({ text: '1D7X1' });
  expect(total).toBe(1);
  expect(counts.branch).toMatchObject({ 'Air Force': 1, 'Space Force': 1, Army: 0 });
});

test('nothing typed finds nothing and counts nothing', () => {
  for (const typed of ['', ' ', '\n\t']) {
    const { results, total, hidden, understood, counts } = search({ text: typed, branch: 'Army' });
    expect({ results, total, hidden, understood }).toEqual({
      results: [],
      total: 0,
      hidden: 0,
      understood: [],
    });
    expect(Object.values(counts.branch)).toEqual([0, 0, 0, 0, 0, 0]);
  }
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
      const { jobs, results } = fullEngine().military({ text: typed, limit: 100, rank: 'Enlisted' });
      // Of several jobs each has an order of its own.
      for (const list of jobs.length > 0 ? jobs.map((job) => job.results) : [results]) {
        const rungs = shownOf(list)
          .filter(({ specialty: job }) => job.status === 'current' && !job.branches.includes('Space Force'))
          .map(({ rung }) => rung);
        expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
      }
    }),
  );
});
