import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES, BRANCHES_BY_SIZE } from '../../src/domain/branch.ts';
import { DIRECTION_SOURCES, STRENGTHS } from '../../src/domain/direction.ts';
import { compareStandings, officialStanding, rungOf, type Standing } from '../../src/domain/leading.ts';
import type { Specialty } from '../../src/domain/military-title.ts';
import { crosswalkOf } from '../fixtures/small-crosswalk.ts';

const standing: fc.Arbitrary<Standing> = fc.record({
  rung: fc.nat(8),
  share: fc.constantFrom(0, 0.5, 1),
  place: fc.nat(2),
  others: fc.nat(2),
  specialty: fc.record({
    id: fc.nat(40),
    branches: fc.constantFrom(...BRANCHES).map((branch) => [branch]),
    code: fc.constantFrom('11B', '25B', 'IT'),
    title: fc.constantFrom('A job', 'Student of a job'),
    ranks: fc.constant(['Enlisted' as const]),
    status: fc.constantFrom('current' as const, 'marked-obsolete' as const),
    titles: fc.constant([]),
    formerTitles: fc.constant([]),
  }) satisfies fc.Arbitrary<Specialty>,
});
const sign = (n: number) => Math.sign(n) + 0;

describe('which of two specialties comes first', () => {
  test('is the same whichever is asked of first, and whatever stands between them', () => {
    fc.assert(
      fc.property(standing, standing, standing, (a, b, c) => {
        expect(sign(compareStandings(a, b))).toBe(sign(-compareStandings(b, a)));
        if (compareStandings(a, b) <= 0 && compareStandings(b, c) <= 0)
          expect(compareStandings(a, c)).toBeLessThanOrEqual(0);
        if (a.specialty.id !== b.specialty.id) expect(compareStandings(a, b)).not.toBe(0);
      }),
    );
  });

  test('is decided by each link of the chain only where those before it are equal', () => {
    fc.assert(
      fc.property(standing, standing, (a, b) => {
        const skill = ({ branches, code, title }: Specialty) =>
          title.startsWith('Student') || (branches[0] === 'Navy' && code !== 'IT');
        const links = ({ rung, share, place, others, specialty }: Standing) => [
          rung < 6 ? 0 : 1,
          specialty.status !== 'current' ? 2 : skill(specialty) ? 1 : 0,
          rung,
          -share,
          place,
          others,
          BRANCHES_BY_SIZE.indexOf(specialty.branches[0]!),
        ];
        const [first, second] = [links(a), links(b)];
        const i = first.findIndex((value, link) => value !== second[link]);
        if (i >= 0) expect(compareStandings(a, b) < 0).toBe(first[i]! < second[i]!);
      }),
    );
  });
});

test('the larger branches are all branches', () => {
  expect([...BRANCHES_BY_SIZE].sort()).toEqual([...BRANCHES].sort());
});

describe('the strength of a link', () => {
  test('is official for all titles, for some, then what experts and we hold of it', () => {
    const inOrder = [
      rungOf({ source: 'crosswalk', strength: 'official' }, 1),
      rungOf({ source: 'crosswalk', strength: 'official' }, 0.5),
      rungOf({ source: 'connector', strength: 'listed' }, 0),
      rungOf({ source: 'expert-study', strength: 'most-duties' }, 0),
      rungOf({ source: 'suggested', strength: 'strong' }, 0),
      rungOf({ source: 'va-equivalents', strength: 'listed' }, 0),
      rungOf({ source: 'expert-study', strength: 'some-duties' }, 0),
      rungOf({ source: 'suggested', strength: 'fair' }, 0),
      rungOf({ source: 'reviewed', strength: 'fair' }, 0),
    ];
    expect(inOrder).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('has a rung for every source and strength', () => {
    for (const source of DIRECTION_SOURCES)
      for (const strength of STRENGTHS) expect(rungOf({ source, strength }, 0)).toBeGreaterThanOrEqual(0);
  });
});

test('an official match stands by how many of the titles lead there, and to how many others they lead', () => {
  const { specialties, titles } = crosswalkOf([
    {
      branches: ['Air Force'],
      code: '6C0X1',
      title: 'Contracting',
      titles: [
        ['6C051', 'Contracting Journeyman', 'E', ['43-3061.00', '13-1023.00']],
        ['6C071', 'Contracting Craftsman', 'E', ['13-1023.00', '15-1212.00']],
      ],
    },
  ]);
  const of = (...codes: string[]) => officialStanding(specialties[0]!, titles, new Set(codes));
  expect(of('13-1023.00')).toMatchObject({ rung: 0, share: 1, others: 2 });
  expect(of('43-3061.00')).toMatchObject({ rung: 1, share: 0.5, others: 2 });
  expect(of('43-3061.00', '15-1212.00')).toMatchObject({ rung: 0, share: 1, others: 1 });
  expect(of('29-2043.00')).toBeUndefined();
});
