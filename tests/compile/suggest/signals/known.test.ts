import { describe, expect, test } from 'vitest';
import {
  expertVoices,
  expertVotesOf,
  voicesOf,
} from '../../../../src/compile/suggest/signals/expert-votes.ts';
import { familySignal } from '../../../../src/compile/suggest/signals/family.ts';
import { levelsBelow } from '../../../../src/compile/suggest/signals/preparation.ts';
import { relationSignal } from '../../../../src/compile/suggest/signals/relations.ts';
import {
  madeBook,
  madeJob,
  madeJobs,
  madeNeighbour,
  madeNeighbours,
} from '../../../fixtures/made-suggest.ts';

describe('an official match', () => {
  const relationsOf = relationSignal(
    madeBook([
      { code: '15-1299.00', title: 'Computer Occupations, All Other' },
      { code: '15-1299.08', title: 'Computer Systems Engineers/Architects' },
      {
        code: '15-1212.00',
        title: 'Security Analysts',
        related: { '15-1299.08': 'long', '15-1299.00': 'short' },
      },
    ]),
  );

  test('that is a whole group has specific jobs under it', () => {
    expect(relationsOf(['15-1299.00'])).toEqual(
      new Map([[1, { kind: 'under', to: '15-1299.00', general: false }]]),
    );
  });

  test('has related occupations; of two relations the closer counts', () => {
    const relations = relationsOf(['15-1212.00', '15-1299.00']);
    expect(relations.get(1)).toEqual({ kind: 'under', to: '15-1299.00', general: false });
    expect(relations.get(0)).toEqual({ kind: 'short', to: '15-1212.00', general: false });
  });
});

describe('the family of a job', () => {
  const links = (title: string) => {
    const jobs = madeJobs([
      madeJob('Network Operations', { code: '3D1X2' }),
      madeJob(title, { code: '3D1X2', official: new Map([['15-1244.00', 1]]) }),
    ]);
    return familySignal(jobs)(jobs[0]!);
  };

  test('is the same code at another level', () => {
    expect(links('Network Operations Manager')).toEqual(new Map([['15-1244.00', '3D1X2']]));
  });

  test('is no other job that had the code', () => {
    expect(links('Baker')).toEqual(new Map());
  });
});

describe('expert lists of alike jobs', () => {
  const [own, other] = madeJobs([madeJob('Infantryman'), madeJob('Rifleman')]) as [
    ReturnType<typeof madeJob>,
    ReturnType<typeof madeJob>,
  ];
  const lists = new Map([
    [own.id, new Map([[7, 1]])],
    [
      other.id,
      new Map([
        [8, 1],
        [9, 0.4],
      ]),
    ],
  ]);
  const neighbours = madeNeighbours(madeNeighbour(own, 1), madeNeighbour(other, 0.8));
  const votes = expertVotesOf(own, voicesOf(own, neighbours, lists), lists);

  test('vote, but never a list for its own job', () => {
    expect([...votes.keys()]).toEqual([8, 9]);
    expect(votes.get(8)!.proof?.job).toBe(other);
  });

  test('count parts of a split occupation less', () => {
    expect(votes.get(9)!.share).toBeCloseTo(0.4 * votes.get(8)!.share);
  });

  test('are counted where the job is alike, and not by its DoD group alone', () => {
    const voteOf = (more: Parameters<typeof madeNeighbour>[2]) => {
      const voices = voicesOf(own, madeNeighbours(madeNeighbour(other, 0.8, more)), lists);
      return expertVotesOf(own, voices, lists).get(8)!;
    };
    expect(voteOf({})).toMatchObject({ lists: 1, proof: { job: other } });
    expect(voteOf({ title: 0, duties: 0, sameGroup: true })).toMatchObject({ lists: 0, proof: undefined });
  });

  test('are no lists of an alike job where a setting at the head sets the titles apart, without a match or duties in common', () => {
    const aviation = { title: "Aviation Boatswain's Mate", official: new Map([['53-2022.00', 1]]) };
    const boats = madeJob("Boatswain's Mate", { official: new Map([['53-5021.00', 1]]) });
    const listsOf = (official: ReadonlyMap<string, number>, duties: number) => {
      const [boat, deck] = madeJobs([boats, madeJob(aviation.title, { official })]) as [
        typeof own,
        typeof own,
      ];
      const listed = new Map([[deck.id, new Map([[8, 1]])]]);
      const voices = voicesOf(boat, madeNeighbours(madeNeighbour(deck, 0.8, { duties })), listed);
      return expertVotesOf(boat, voices, listed).get(8)!.lists;
    };
    expect(listsOf(aviation.official, 0)).toBe(0);
    expect(listsOf(aviation.official, 0.3)).toBe(1);
    expect(listsOf(boats.official, 0)).toBe(1);
  });

  test('have a say where jobs share an official match, but are no lists of an alike job', () => {
    const official = new Map([['33-3051.00', 1]]);
    const [guard, officer] = madeJobs([
      madeJob('Guard', { official }),
      madeJob('Law Enforcement', { official }),
    ]) as [ReturnType<typeof madeJob>, ReturnType<typeof madeJob>];
    const listed = new Map([[officer.id, new Map([[8, 1]])]]);
    const voices = expertVoices([guard, officer], listed, 2)(guard, madeNeighbours());
    expect(voices).toEqual([{ job: officer, likeness: expect.any(Number), alike: false, matched: true }]);
    expect(expertVotesOf(guard, voices, listed).get(8)).toMatchObject({ lists: 0, matched: true });
  });
});

test('a relation of general work is known as one', () => {
  const general = { code: '49-9071.00', related: { '47-2011.00': 'supplemental' } } as const;
  const of = (title: string) =>
    relationSignal(
      madeBook([
        { ...general, title },
        { code: '47-2011.00', title: 'Boilermakers' },
      ]),
    )([general.code]).get(1);
  expect(of('Maintenance and Repair Workers, General')?.general).toBe(true);
  expect(of('Machinery Mechanics')?.general).toBe(false);
});

test('supervisors and managers are no relation of another trade', () => {
  const relationsOf = relationSignal(
    madeBook([
      {
        code: '49-1011.00',
        title: 'First-Line Supervisors of Mechanics',
        related: { '37-1011.00': 'short', '51-1011.00': 'short', '49-3031.00': 'short' },
      },
      { code: '37-1011.00', title: 'First-Line Supervisors of Housekeeping' },
      { code: '49-3031.00', title: 'Diesel Mechanics' },
    ]),
  );
  expect([...relationsOf(['49-1011.00']).keys()]).toEqual([2]);
});

test('only officers are above an occupation of little preparation', () => {
  expect(levelsBelow({ enlisted: false }, { zone: 1 })).toBe(2);
  expect(levelsBelow({ enlisted: false }, { zone: 4 })).toBe(0);
  expect(levelsBelow({ enlisted: true }, { zone: 1 })).toBe(0);
  expect(levelsBelow({ enlisted: false }, { zone: null })).toBe(0);
});
