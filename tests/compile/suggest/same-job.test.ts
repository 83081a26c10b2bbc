import { describe, expect, test } from 'vitest';
import type { SuggestBase } from '../../../src/compile/suggest/base.ts';
import { readSuggestBase } from '../../../src/compile/suggest/base.ts';
import type { Job } from '../../../src/compile/suggest/jobs.ts';
import { sameJobs } from '../../../src/compile/suggest/same-job.ts';
import { once } from '../../../src/data/once.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';
import { madeBase, madeBook, madeJob } from '../../fixtures/made-suggest.ts';

const book = madeBook([
  { code: '49-3031.00', title: 'Diesel Engine Specialists' },
  { code: '49-3042.00', title: 'Mobile Heavy Equipment Mechanics' },
  { code: '35-2014.00', title: 'Cooks, Restaurant' },
]);
const DIESEL = new Map([['49-3031.00', 1]]);
const INFANTRY = new Map([['55-3016.00', 1]]);
const mechanic = (more: Partial<Job> = {}) =>
  madeJob('Diesel Mechanic', { code: '91B', dodGroup: '161000', official: DIESEL, ...more });
const marine = (more: Partial<Job> = {}) => mechanic({ branch: 'Marine Corps', code: '3521', ...more });

/** The codes that are held to be the same as the first job. */
const same = (jobs: readonly Job[], more: Partial<SuggestBase> = {}) => {
  const base = madeBase(jobs, book, more);
  return sameJobs(base, base.jobs[0]!);
};
const codes = (...args: Parameters<typeof same>) => same(...args).map(({ code }) => code);

describe('the same job elsewhere', () => {
  test('is in another branch, with its reasons', () => {
    expect(same([mechanic({ official: new Map() }), marine()])).toEqual([
      {
        branch: 'Marine Corps',
        code: '3521',
        title: 'Diesel Mechanic',
        strength: 'strong',
        reasons: [{ kind: 'same-words' }, { kind: 'same-group', group: '161000', title: 'Group 161000' }],
      },
    ]);
  });

  test('is not of a branch that has the job itself', () => {
    const shared = mechanic({ branch: 'Air Force', branches: ['Air Force', 'Space Force'], code: '2T3X1' });
    const space = mechanic({ branch: 'Space Force', branches: ['Space Force'], code: '5X0X1' });
    expect(codes([shared, space])).toEqual([]);
    expect(codes([space, shared])).toEqual(['2T3X1']);
  });

  test('is never a code that names no job', () => {
    expect(codes([mechanic(), marine({ namesJob: false })])).toEqual([]);
  });

  test('is rather of a rank type in common', () => {
    const warrant = mechanic({ enlisted: false, ranks: ['Warrant Officer'] });
    const officer = marine({ code: '3502', enlisted: false, ranks: ['Commissioned Officer'] });
    const like = marine({ code: '3510', enlisted: false, ranks: ['Warrant Officer'] });
    expect(codes([warrant, officer, like])).toEqual(['3510', '3502']);
  });

  test('is rather the job than the code of its chiefs', () => {
    const airForce = (code: string) => mechanic({ branch: 'Air Force', code });
    expect(codes([mechanic(), airForce('2T300'), airForce('2T3X1')])).toEqual(['2T3X1', '2T300']);
  });

  test('is none where only the group is in common and both officially lead to other kinds of work', () => {
    const of = (occupation: string) =>
      madeJob('Crane Chief', {
        branch: 'Marine Corps',
        code: '3500',
        dodGroup: '161000',
        official: new Map([[occupation, 1]]),
      });
    expect(codes([mechanic(), of('35-2014.00')])).toEqual([]);
    expect(codes([mechanic(), of('49-3042.00')])).toEqual(['3500']);
  });
});

describe('expert lists make two jobs with other titles the same', () => {
  const cook = madeJob('Cook', { branch: 'Navy', code: 'CS', official: new Map([['35-2014.00', 1]]) });
  const lists = (...entries: readonly (readonly number[])[]) => ({
    expertLists: new Map(entries.map((ids, job) => [job, new Map(ids.map((id) => [id, 1]))])),
  });

  test('where both name what one of them officially leads to', () => {
    expect(same([mechanic(), cook], lists([0, 1], [0, 1]))[0]?.reasons).toEqual([
      { kind: 'same-list', occupation: '49-3031.00' },
      { kind: 'same-list', occupation: '49-3042.00' },
    ]);
  });

  test('and not where they only name the same third thing', () => {
    expect(codes([mechanic(), cook], lists([1], [1]))).toEqual([]);
  });

  test('nor where one has no civilian counterpart', () => {
    expect(codes([mechanic({ official: INFANTRY }), cook], lists([2], [2]))).toEqual([]);
  });
});

describe('a job without a civilian counterpart', () => {
  const rifle = madeJob('Infantryman', { code: '11B', official: INFANTRY });
  const marines = [
    madeJob('Rifleman', { branch: 'Marine Corps', code: '0311', official: INFANTRY }),
    madeJob('Infantry Chief', { branch: 'Marine Corps', code: '0399', official: INFANTRY }),
  ];

  test('has its like where our reviewed table has both as one kind of work, whatever their titles', () => {
    const kindOf = new Map([
      [0, 'Riflemen'],
      [1, 'Riflemen'],
    ]);
    const [first] = same([rifle, ...marines], { kindOf });
    expect(first).toMatchObject({ code: '0311' });
    expect(first!.reasons[0]).toEqual({ kind: 'same-kind', title: 'Riflemen' });
  });

  test('has none in a job of another kind with another title', () => {
    expect(codes([rifle, marines[0]!])).toEqual([]);
  });
});

describe('with the full data', () => {
  const base = once(() => readSuggestBase(fullTables(), fullIndex()));
  const nearest = (branch: Branch, code: string) => {
    const job = base().jobs.find((each) => each.branch === branch && each.code === code && each.current)!;
    return sameJobs(base(), job).map((each) => `${each.branch} ${each.code}`);
  };

  test('a soldier and a Marine of the infantry find each other', () => {
    expect(nearest('Army', '11B')).toContain('Marine Corps 0311');
    expect(nearest('Marine Corps', '0311')).toContain('Army 11B');
  });

  test('drivers find drivers', () => {
    expect(nearest('Army', '88M')).toEqual(
      expect.arrayContaining(['Marine Corps 3531', 'Air Force 2T1X1', 'Navy EO']),
    );
  });
});
