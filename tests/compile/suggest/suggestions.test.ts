import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../src/compile/suggest/suggestions.ts';
import { madeBase, madeBook, madeJob } from '../../fixtures/made-suggest.ts';

const book = madeBook([
  {
    code: '49-3031.00',
    title: 'Diesel Engine Specialists',
    names: ['Diesel Mechanic'],
    related: { '49-3042.00': 'short', '53-7062.00': 'short' },
    tasks: 'engin repair truck',
  },
  { code: '49-3042.00', title: 'Mobile Heavy Equipment Mechanics', tasks: 'engin repair crane' },
  { code: '53-7062.00', title: 'Freight Movers', tasks: 'box lift' },
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
    expect(first).toMatchObject({
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
    const codes = (id: number) => suggestionsFor(base, base.jobs[id]!).map(({ occupation }) => occupation);
    expect(codes(0)).not.toContain('49-3031.00');
    expect(codes(1)).not.toContain('49-3031.00');
  });

  test('fill up with what O*NET relates to an official match', () => {
    const base = madeBase(jobs, book);
    const found = suggestionsFor(base, base.jobs[1]!);
    expect(found).toEqual([
      expect.objectContaining({
        occupation: '49-3042.00',
        strength: 'fair',
        reasons: [{ kind: 'related', occupation: '49-3031.00' }],
      }),
    ]);
  });

  test('fill up with what our table names for the match, before what O*NET relates', () => {
    const reason = { kind: 'carries-over', what: 'Leading a shop', missing: 'Nothing more' } as const;
    const base = madeBase(jobs, book, {
      beside: () => [{ occupation: '35-2014.00', reason, general: false }],
    });
    const found = suggestionsFor(base, base.jobs[1]!);
    expect(found.map(({ occupation }) => occupation)).toEqual(['35-2014.00', '49-3042.00']);
    expect(found[0]).toMatchObject({ source: 'suggested', strength: 'fair', reasons: [reason] });
  });

  test('fill up no further than to five things', () => {
    const base = madeBase(jobs, book, { named: new Map([[1, new Set(['a', 'b', 'c', 'd'])]]) });
    expect(suggestionsFor(base, base.jobs[1]!)).toEqual([]);
  });

  test('take nothing from lists of other jobs where experts have listed some for the job itself', () => {
    const official = new Map([['49-3031.00', 1]]);
    const two = [
      madeJob('Diesel Mechanic', { official }),
      madeJob('Diesel Mechanic', { branch: 'Navy', code: 'EN', official }),
    ];
    const kindsOf = (...listed: number[]) => {
      const expertLists = new Map(listed.map((id) => [id, new Map([[1, 1]])]));
      const base = madeBase(two, book, { expertLists });
      return suggestionsFor(base, base.jobs[0]!).flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    };
    expect(kindsOf(1)).toContain('experts-alike');
    expect(kindsOf(0, 1)).not.toContain('experts-alike');
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
