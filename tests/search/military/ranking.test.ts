import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../../src/domain/branch.ts';
import type { Specialty } from '../../../src/domain/military-title.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
import {
  createSortKeys,
  RUNG,
  type Rung,
  standingClass,
  vocabularyRung,
} from '../../../src/search/military/ranking.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { indexOf, jobsOf, specialtyOf } from '../../fixtures/made-jobs.ts';

/** Larger than the index will ever be. */
const MOST = 20_000;
const keys = createSortKeys(indexOf(jobsOf(MOST)), TUNING);

interface Standing {
  specialty: Specialty;
  rung: Rung;
  fit: number;
}

const isRetired = ({ status }: Specialty) => status !== 'current';
const key = ({ specialty, rung, fit }: Standing) =>
  keys.place(rung, fit, isRetired(specialty)) + keys.base(specialty);

const anyJob = fc.record({
  branches: fc.constantFrom(...BRANCHES.map((branch) => [branch]), [
    'Air Force' as const,
    'Space Force' as const,
  ]),
  ranks: fc.constantFrom(...RANK_TYPES.map((rank) => [rank])),
  status: fc.constantFrom('current' as const, 'marked-obsolete' as const, 'no-longer-listed' as const),
  code: fc.constantFrom('25B', '8F000', '1D7X1', 'HM', 'L10A', '003754'),
  title: fc.constantFrom('Cook', 'Basic Cook', 'Cook Student', 'Cook Apprentice', 'Cook Supervisor'),
});
const anyId = fc.nat(MOST - 1);
const anyRung = fc.constantFrom(...(Object.values(RUNG) as Rung[]));
const anyFit = fc.double({ min: 0, max: 1, noNaN: true });
const anyStanding = fc
  .record({ job: anyJob, id: anyId, rung: anyRung, fit: anyFit })
  .map(({ job, id, rung, fit }): Standing => ({ specialty: specialtyOf({ ...job, id }), rung, fit }));

/** Where each rung stands, current and out of use, the best first; those on one line stand together. */
const PLACES: readonly (readonly string[])[] = [
  ['exactCode'],
  ['codeWithLevel'],
  ['retired exactCode', 'retired codeWithLevel'],
  ['sameTitle'],
  ['vocabulary'],
  ['retired vocabulary'],
  ['formerName', 'retired sameTitle'],
  ['retired formerName'],
  ['duties'],
  ['retired duties'],
  ['titleStart'],
  ['allWords'],
  ['spelling'],
  ['related'],
  ['retired related'],
  ['mostWords', 'retired titleStart', 'retired allWords', 'retired spelling'],
  ['retired mostWords'],
];
const nameOf = (rung: Rung) => Object.entries(RUNG).find(([, value]) => value === rung)![0];
const placeOf = ({ specialty, rung }: Standing) => {
  const name = `${isRetired(specialty) ? 'retired ' : ''}${nameOf(rung)}`;
  return PLACES.findIndex((names) => names.includes(name));
};
const BY_SIZE = ['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard', 'Space Force'];

/** The links of the chain, the first that decides first; in each the smaller comes first. */
const linksOf = (standing: Standing): number[] => {
  const { specialty, rung, fit } = standing;
  return [
    placeOf(standing),
    20 - Math.round(fit * 20) + (isRetired(specialty) && rung === RUNG.spelling ? 5 : 0),
    standingClass(specialty),
    specialty.ranks.includes('Enlisted') ? 0 : 1,
    BY_SIZE.indexOf(specialty.branches[0]!),
    specialty.id,
  ];
};
/** Those of the Space Force's own list. */
const ownLinksOf = (standing: Standing): number[] => {
  const { specialty, rung } = standing;
  const list = rung <= RUNG.codeWithLevel ? 0 : rung <= RUNG.sameTitle ? 1 : rung <= RUNG.allWords ? 2 : 3;
  return [list, specialty.branches.length > 1 ? 1 : 0, ...linksOf(standing)];
};
const compare = (a: readonly number[], b: readonly number[]) => {
  const at = a.findIndex((link, i) => link !== b[i]);
  return at < 0 ? 0 : Math.sign(a[at]! - b[at]!);
};

describe('one number orders as the links of the chain do, one after the other', () => {
  test('in any list', () => {
    fc.assert(
      fc.property(anyStanding, anyStanding, (a, b) => {
        expect(Math.sign(key(a) - key(b))).toBe(compare(linksOf(a), linksOf(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('in the Space Force’s own', () => {
    const own = (standing: Standing) =>
      key(standing) + keys.ownList(standing.rung, standing.specialty.branches.length > 1);
    fc.assert(
      fc.property(anyStanding, anyStanding, (a, b) => {
        expect(Math.sign(own(a) - own(b))).toBe(compare(ownLinksOf(a), ownLinksOf(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('where all but one link are the same', () => {
    const change = fc.oneof(
      fc.record({ fit: anyFit }),
      fc.record({ rung: anyRung }),
      anyId.map((id) => ({ id })),
      fc.constantFrom(...BRANCHES).map((branch) => ({ branches: [branch] })),
      fc.constantFrom(...RANK_TYPES).map((rank) => ({ ranks: [rank] })),
      fc.constantFrom('Cook', 'Cook Student').map((title) => ({ title })),
    );
    fc.assert(
      fc.property(anyStanding, change, (a, changed) => {
        const { fit, rung, ...job } = { fit: a.fit, rung: a.rung, ...changed };
        const b: Standing = { specialty: { ...a.specialty, ...job }, rung, fit };
        expect(Math.sign(key(a) - key(b))).toBe(compare(linksOf(a), linksOf(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('without a link that runs over into the next one, for an index of 20,000 specialties', () => {
    // The last of everything below a link stands before the first of its next step.
    const worst = specialtyOf({
      id: MOST - 1,
      branches: ['Space Force'],
      ranks: ['Commissioned Officer'],
      title: 'Cook Student',
    });
    const best = specialtyOf({ id: 0 });
    for (const retired of [false, true])
      expect(keys.base(worst)).toBeLessThan(
        keys.place(RUNG.allWords, 0.95, retired) - keys.place(RUNG.allWords, 1, retired),
      );
    const lastOfPlace = keys.place(RUNG.spelling, 0, true) + keys.base(worst);
    const nextPlace = keys.place(RUNG.mostWords, 1, true) + keys.base(best);
    expect(lastOfPlace).toBeLessThan(nextPlace);
    const lastOfAll = keys.place(RUNG.mostWords, 0, true) + keys.base(worst);
    expect(lastOfAll).toBeLessThan(keys.ownList(RUNG.exactCode, true));
    expect(lastOfAll + keys.ownList(RUNG.exactCode, true)).toBeLessThan(keys.ownList(RUNG.sameTitle, false));
    expect(lastOfAll + keys.ownList(RUNG.mostWords, true)).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });
});

describe('the order of results', () => {
  test('is the order of the rungs among current jobs, whatever else is true of them', () => {
    const current = anyJob.map((job) => ({ ...job, status: 'current' as const }));
    fc.assert(
      fc.property(anyRung, anyRung, current, current, anyFit, anyFit, (a, b, one, other, f, g) => {
        fc.pre(a < b);
        expect(key({ specialty: specialtyOf({ ...one, id: MOST - 1 }), rung: a, fit: f })).toBeLessThan(
          key({ specialty: specialtyOf(other), rung: b, fit: g }),
        );
      }),
    );
  });

  test('has the code before the level, the title, the nickname, the duties, its beginning, all words, spelling, occupation', () => {
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
      'duties',
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
        const current = specialtyOf({ ...one, status: 'current', id: MOST - 1 });
        const retired = specialtyOf({ ...other, status: 'marked-obsolete' });
        expect(key({ specialty: current, rung, fit: f })).toBeLessThan(
          key({ specialty: retired, rung, fit: g }),
        );
      }),
    );
  });

  test('an exact title out of use still comes before a mere beginning of a current one', () => {
    const retired = specialtyOf({ status: 'marked-obsolete' });
    expect(key({ specialty: retired, rung: RUNG.sameTitle, fit: 1 })).toBeLessThan(
      key({ specialty: specialtyOf(), rung: RUNG.titleStart, fit: 1 }),
    );
  });

  test('then the better fit, in steps of one twentieth', () => {
    const at = (fit: number, more: Partial<Specialty> = {}) =>
      key({ specialty: specialtyOf(more), rung: RUNG.allWords, fit });
    expect(at(0.9)).toBeLessThan(at(0.8));
    expect(at(0.81)).toBe(at(0.8));
    expect(at(1.4)).toBe(at(1));
    expect(at(0.9, { ranks: ['Commissioned Officer'], branches: ['Space Force'] })).toBeLessThan(at(0.8));
  });

  test('then a job before a skill in it, and that before a course or student', () => {
    const at = (more: Partial<Specialty>) =>
      key({ specialty: specialtyOf(more), rung: RUNG.allWords, fit: 1 });
    const rating = at({ branches: ['Navy'], code: 'HM', ranks: ['Commissioned Officer'], id: MOST - 1 });
    const nec = at({ branches: ['Navy'], code: 'L10A' });
    const student = at({ title: 'Infantry Student' });
    expect(rating).toBeLessThan(nec);
    expect(nec).toBeLessThan(student);
  });

  test('then enlisted before officers, then the larger branch, then the order of codes', () => {
    const at = (more: Partial<Specialty>) =>
      key({ specialty: specialtyOf(more), rung: RUNG.allWords, fit: 1 });
    expect(at({ branches: ['Space Force'], code: '5C0X1' })).toBeLessThan(at({ ranks: ['Warrant Officer'] }));
    const bySize = ['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard', 'Space Force'] as const;
    const list = bySize.map((branch, i) => at({ branches: [branch], code: 'ABC', id: (6 - i) * 1000 }));
    expect([...list].sort((a, b) => a - b)).toEqual(list);
    expect(at({ id: 4 })).toBeLessThan(at({ id: 5 }));
  });

  test('is total: two jobs never tie', () => {
    fc.assert(
      fc.property(anyRung, anyFit, anyJob, anyId, anyId, (rung, fit, job, a, b) => {
        fc.pre(a !== b);
        const at = (id: number) => key({ specialty: specialtyOf({ ...job, id }), rung, fit });
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
    expect(standingClass(specialtyOf({ title }))).toBe(2);
  for (const title of ['Career Recruiter', 'Cook'])
    expect(standingClass(specialtyOf({ title, branches: ['Army'] }))).toBe(0);
  expect(standingClass(specialtyOf({ branches: ['Navy'], code: '003754' }))).toBe(2);
  expect(standingClass(specialtyOf({ branches: ['Air Force'], code: '8F000' }))).toBe(1);
});

test('a word for a job that is gone stands lower than a nickname', () => {
  expect(vocabularyRung('nickname')).toBeLessThan(vocabularyRung('retired-name'));
  expect(vocabularyRung('abbreviation')).toBe(RUNG.vocabulary);
  expect(vocabularyRung('related')).toBe(RUNG.formerName);
});
