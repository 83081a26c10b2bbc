import { describe, expect, test } from 'vitest';
import { sameJobs } from '../../../src/compile/suggest/same-job.ts';
import { suggestionsFor } from '../../../src/compile/suggest/suggestions.ts';
import { madeBase, madeBook, madeJob } from '../../fixtures/made-suggest.ts';

const book = madeBook([
  {
    code: '49-3031.00',
    title: 'Diesel Engine Specialists',
    names: ['Diesel Mechanic'],
    related: { '49-3042.00': 'short' },
  },
  { code: '49-3042.00', title: 'Mobile Heavy Equipment Mechanics' },
  { code: '35-2014.00', title: 'Cooks, Restaurant' },
]);
const jobs = [
  madeJob('Diesel Mechanic', { code: '91B', dodGroup: '161000' }),
  madeJob('Diesel Mechanic', {
    branch: 'Marine Corps',
    code: '3521',
    dodGroup: '161000',
    official: new Map([['49-3031.00', 1]]),
  }),
  madeJob('Cook', { branch: 'Navy', code: 'CS', dodGroup: '180000', official: new Map([['35-2014.00', 1]]) }),
  madeJob('Baker', { code: '92G', official: new Map([['35-2014.00', 1]]) }),
];

describe('suggestions', () => {
  test('come from alike jobs, with their reasons', () => {
    const base = madeBase(jobs, book);
    const [first] = suggestionsFor(base, base.jobs[0]!);
    expect(first?.direction).toMatchObject({
      occupation: '49-3031.00',
      source: 'suggested',
      strength: 'strong',
      reasons: [
        { kind: 'title-alike', branch: 'Marine Corps', code: '3521', title: 'Diesel Mechanic' },
        { kind: 'lay-title', title: 'Diesel Mechanic' },
        { kind: 'dod-group', group: '161000', title: 'Group 161000' },
      ],
    });
  });

  test('repeat neither an official match nor what a named source says', () => {
    const base = madeBase(jobs, book, { named: new Map([[0, new Set(['49-3031.00'])]]) });
    const codes = (id: number) =>
      suggestionsFor(base, base.jobs[id]!).map(({ direction }) => direction.occupation);
    expect(codes(0)).not.toContain('49-3031.00');
    expect(codes(1)).not.toContain('49-3031.00');
  });

  test('fill up with what O*NET relates to an official match', () => {
    const base = madeBase(jobs, book);
    const found = suggestionsFor(base, base.jobs[1]!);
    expect(found.map(({ direction }) => direction.occupation)).toContain('49-3042.00');
    expect(found.every(({ direction }) => direction.strength === 'fair')).toBe(true);
  });

  test('are left to the reviewed table where a job has no civilian counterpart', () => {
    const base = madeBase(jobs, book, { reviewed: new Set([0]) });
    expect(suggestionsFor(base, base.jobs[0]!)).toEqual([]);
  });

  test('leave out professions that a title may not practise', () => {
    const base = madeBase(jobs, book, { mayPractise: () => false });
    expect(suggestionsFor(base, base.jobs[0]!)).toEqual([]);
  });
});

describe('the same job elsewhere', () => {
  test('is in another branch, with its reasons', () => {
    const base = madeBase(jobs, book);
    expect(sameJobs(base, base.jobs[0]!)).toEqual([
      {
        branch: 'Marine Corps',
        code: '3521',
        title: 'Diesel Mechanic',
        strength: 'strong',
        reasons: [{ kind: 'same-words' }, { kind: 'same-group', group: '161000', title: 'Group 161000' }],
      },
    ]);
  });

  test('is found by expert lists where titles differ', () => {
    const list = new Map([
      [0, 1],
      [1, 1],
    ]);
    const base = madeBase(jobs, book, { expertLists: new Map([0, 2].map((id) => [id, list])) });
    const found = sameJobs(base, base.jobs[0]!).find(({ branch }) => branch === 'Navy');
    expect(found?.reasons).toEqual([
      { kind: 'same-list', occupation: '49-3031.00' },
      { kind: 'same-list', occupation: '49-3042.00' },
    ]);
  });
});
