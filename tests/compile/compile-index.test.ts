import { describe, expect, test } from 'vitest';
import { compileIdentifiers } from '../../src/compile/compile-identifiers.ts';
import { compileIndex } from '../../src/compile/compile-index.ts';
import { readTables, tablesVersion } from '../../src/compile/read-tables.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';
import { type MadeUp, madeUpTables } from '../fixtures/made-up-tables.ts';

const compile = (rows: MadeUp) => compileIndex(madeUpTables(rows), 'made-up');
const INFANTRY = '55-3016.00';

describe('a Space Force row that repeats an Air Force row is one title of both', () => {
  const cyber = ['1D731', 'E', 'Cyber Defense Operations Apprentice', '15-1212.00'];

  test('where everything is the same', () => {
    const index = compile({
      titles: [
        ['Air Force', ...cyber],
        ['Space Force', ...cyber],
      ],
    });
    expect(index.titles.map(({ branches }) => branches)).toEqual([['Air Force', 'Space Force']]);
    expect(index.specialties.map(({ branches }) => branches)).toEqual([['Air Force', 'Space Force']]);
  });

  test.each([
    ['title', ['1D731', 'E', 'Cyber Operations Apprentice', '15-1212.00']],
    ['rank type', ['1D731', 'O', 'Cyber Defense Operations Apprentice', '15-1212.00']],
    ['match', ['1D731', 'E', 'Cyber Defense Operations Apprentice', '15-1299.00']],
    ['code', ['1D751', 'E', 'Cyber Defense Operations Apprentice', '15-1212.00']],
  ])('but not where it has another %s: its match is never the Air Force’s', (_, other) => {
    const index = compile({
      titles: [
        ['Air Force', ...cyber],
        ['Space Force', ...other],
      ],
    });
    expect(index.titles.map(({ branches, occupations }) => [branches[0], occupations[0]])).toEqual([
      ['Air Force', '15-1212.00'],
      ['Space Force', other[3]],
    ]);
  });

  test('the 111 rows of its own stay its own', () => {
    const own = fullIndex().titles.filter(
      ({ branches, status }) =>
        status === 'current' && branches.length === 1 && branches[0] === 'Space Force',
    );
    expect(own.length).toBeGreaterThanOrEqual(111);
    expect(own.some(({ code }) => code.startsWith('5C'))).toBe(true);
  });
});

describe('titles out of use', () => {
  test('are jobs of their own, with when they went', () => {
    const index = compile({
      titles: [['Army', '91B', 'E', 'Wheeled Vehicle Mechanic', INFANTRY]],
      retired: [['Army', '91B', 'E', 'Medical Specialist', 'marked-obsolete', '43-3061.00']],
    });
    expect(index.specialties.map(({ title, status }) => [title, status])).toEqual([
      ['Wheeled Vehicle Mechanic', 'current'],
      ['Medical Specialist', 'marked-obsolete'],
    ]);
  });

  test('come after current ones of the same code', () => {
    const index = compile({
      titles: [['Army', '91B', 'E', 'Zzz', INFANTRY]],
      retired: [['Army', '91B', 'E', 'Aaa', 'marked-obsolete', INFANTRY]],
    });
    expect(index.specialties.map(({ title }) => title)).toEqual(['Zzz', 'Aaa']);
  });
});

describe('a title that a code carried before', () => {
  const titles = [['Army', '25B', 'E', 'Information Technology Specialist', '15-1212.00']];

  test('is a former title of the job, not a title with matches', () => {
    const index = compile({
      titles,
      retired: [['Army', '25B', 'E', 'Information Systems Operator', 'former-title', '15-1299.00']],
    });
    expect(index.specialties).toHaveLength(1);
    expect(index.specialties[0]!.formerTitles).toEqual(['Information Systems Operator']);
    expect(index.titles).toHaveLength(1);
    expect(index.titles[0]!.occupations).toEqual(['15-1212.00']);
  });

  test.each([
    ['of another rank class', ['Army', '25B', 'O', 'Signal Officer', 'former-title', INFANTRY]],
    ['of another branch', ['Navy', '25B', 'E', 'Signalman', 'former-title', INFANTRY]],
    [
      'that says the same',
      ['Army', '25B', 'E', 'information technology specialist', 'former-title', INFANTRY],
    ],
  ])('is left out where it is %s', (_, former) => {
    expect(compile({ titles, retired: [former] }).specialties[0]!.formerTitles).toEqual([]);
  });

  test('of any level belongs to the whole job, each once, in order of the alphabet', () => {
    const index = compile({
      titles: [
        ['Air Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', INFANTRY],
        ['Air Force', '1D751', 'E', 'Cyber Defense Operations Journeyman', INFANTRY],
      ],
      retired: [
        ['Air Force', '1D731', 'E', 'Cyber Transport Apprentice', 'former-title', INFANTRY],
        ['Air Force', '1D751', 'E', 'Cyber Surety Journeyman', 'former-title', INFANTRY],
        ['Air Force', '1D771', 'E', 'Cyber Surety Journeyman', 'former-title', INFANTRY],
      ],
    });
    expect(index.specialties[0]!.formerTitles).toEqual([
      'Cyber Surety Journeyman',
      'Cyber Transport Apprentice',
    ]);
  });
});

describe('the vocabulary', () => {
  const titles = [
    ['Army', '91B', 'E', 'Wheeled Vehicle Mechanic', INFANTRY],
    ['Air Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', INFANTRY],
    ['Air Force', '1D751', 'E', 'Cyber Defense Operations Journeyman', INFANTRY],
    ['Marine Corps', '6113', 'E', 'Helicopter Mechanic', INFANTRY],
    ['Marine Corps', '6114', 'E', 'Helicopter Crew', INFANTRY],
  ];
  const retired = [['Army', '91B', 'E', 'Medical Specialist', 'marked-obsolete', INFANTRY]];
  const named = (codes: string) => {
    const index = compile({
      titles,
      retired,
      vocabulary: [['wrench', 'nickname', '', 'mechanic', codes, 'slang']],
    });
    return index.vocabulary[0]!.specialties.map((id) => index.specialties[id]!.title);
  };

  test.each([
    ['Army:91B', ['Wheeled Vehicle Mechanic']],
    ['Air-Force:1D7X1', ['Cyber Defense Operations']],
    ['Air-Force:1D751', ['Cyber Defense Operations']],
    ['Marine-Corps:611*', ['Helicopter Mechanic', 'Helicopter Crew']],
    ['Marine-Corps:6114 Army:91B', ['Helicopter Crew', 'Wheeled Vehicle Mechanic']],
    ['Army:91B Army:91*', ['Wheeled Vehicle Mechanic']],
    ['', []],
  ])('%j names the jobs, in its order, each once, current ones where there are any', (codes, jobs) => {
    expect(named(codes)).toEqual(jobs);
  });

  test('names a job out of use where the code has no other', () => {
    const index = compile({
      retired,
      vocabulary: [['doc', 'nickname', '', '', 'Army:91B', 'slang']],
    });
    expect(index.vocabulary[0]!.specialties).toEqual([0]);
  });

  test.each(['Army:92B', 'Navy:91B', 'Army:93*', 'Marine Corps:6113', '91B'])(
    'stops the build where %s names no code',
    (pattern) => {
      expect(() => named(pattern)).toThrow(
        /vocabulary\/military\.tsv, .*, column "codes": found ".+", expected a/,
      );
    },
  );
});

describe('the tables are checked', () => {
  test('a match that is no occupation stops the build, and the error names the code', () => {
    expect(() => compile({ titles: [['Army', '25B', 'E', 'Cook', '99-9999.00']] })).toThrow(
      'data/military/titles.tsv, the row "Army 25B", column "occupations": found "99-9999.00", expected a code of',
    );
  });

  test('an unknown rank letter stops the build', () => {
    expect(() => compile({ titles: [['Army', '25B', 'X', 'Cook', INFANTRY]] })).toThrow(
      'data/military/titles.tsv, line 2, column "ranks": found "X", expected rank letters',
    );
  });

  test('a table or column that is missing stops the build, and the error names it', () => {
    const without = (path: string) => {
      const tables = new Map(madeUpTables({}));
      tables.delete(path);
      return () => compileIndex(tables, 'v');
    };
    for (const path of [
      'military/titles.tsv',
      'military/retired.tsv',
      'vocabulary/military.tsv',
      'occupations/pay.tsv',
    ])
      expect(without(path)).toThrow(`data/${path} is missing`);
    const tables = new Map(madeUpTables({})).set('military/titles.tsv', 'branch\tcode\n');
    expect(() => compileIndex(tables, 'v')).toThrow(
      'data/military/titles.tsv, line 1: column "ranks" is missing',
    );
  });
});

describe('what a list shows of an occupation', () => {
  const brief = (code: string) => compile({}).occupations.find((occupation) => occupation.code === code);

  test('pay, outlook and zone of its own', () => {
    expect(brief('15-1212.00')).toEqual({
      code: '15-1212.00',
      title: 'Information Security Analysts',
      jobZone: 4,
      medianAnnual: 124_910,
      payGroup: '',
      changePercent: 28.5,
      bright: true,
      militaryOnly: false,
    });
  });

  test('the pay of a group with the group’s name', () => {
    expect(brief('15-1299.05')).toMatchObject({
      medianAnnual: 108_970,
      payGroup: 'Computer Occupations, All Other',
    });
    expect(brief('13-1023.00')).toMatchObject({
      medianAnnual: 75_650,
      payGroup: 'Buyers and Purchasing Agents',
    });
    // A SOC code that holds several O*NET occupations is a group for its "All Other" too.
    expect(brief('15-1299.00')).toMatchObject({ payGroup: 'Computer Occupations, All Other' });
  });

  test('nothing where there is nothing: no zone, a suppressed wage, no outlook', () => {
    expect(brief('43-3061.00')).toMatchObject({
      jobZone: null,
      medianAnnual: null,
      changePercent: null,
      bright: false,
    });
    expect(brief('55-3016.00')).toMatchObject({ militaryOnly: true, medianAnnual: null, payGroup: '' });
  });
});

test('successors are filed by branch and code, several in their order', () => {
  const { successors } = compile({
    successors: [
      ['Air Force', '3D1X2', '1D7X1A'],
      ['Air Force', '3D1X2', '1D7X2'],
      ['Air Force', '3D0X1', '1D7X1K'],
    ],
  });
  expect([...successors]).toEqual([
    ['Air Force:3D0X1', ['1D7X1K']],
    ['Air Force:3D1X2', ['1D7X1A', '1D7X2']],
  ]);
});

test('codes without a match are read with their branches and matches', () => {
  const tables = madeUpTables({
    identifiers: [
      [
        'Air Force, Space Force',
        '7A7',
        'special experience identifier (SEI)',
        'Space Electronic Warfare',
        '',
      ],
      ['Navy', '6202', 'officer subspecialty (SSP)', 'Cyber Systems', '15-1212.00 15-1299.05'],
    ],
  });
  expect(compileIdentifiers(tables)).toEqual([
    {
      branches: ['Air Force', 'Space Force'],
      code: '7A7',
      kind: 'special experience identifier (SEI)',
      title: 'Space Electronic Warfare',
      occupations: [],
    },
    {
      branches: ['Navy'],
      code: '6202',
      kind: 'officer subspecialty (SSP)',
      title: 'Cyber Systems',
      occupations: ['15-1212.00', '15-1299.05'],
    },
  ]);
});

describe('the version of the tables', () => {
  test('is the same for the same tables, and another where anything of them changes', () => {
    const tables = fullTables();
    const version = tablesVersion(tables);
    expect(tablesVersion(new Map(tables))).toBe(version);
    for (const path of ['military/titles.tsv', 'words/summaries.tsv', 'vocabulary/occupation.tsv']) {
      expect(tablesVersion(new Map(tables).set(path, `${tables.get(path)} `))).not.toBe(version);
    }
    const fewer = new Map(tables);
    fewer.delete('military/successors.tsv');
    expect(tablesVersion(fewer)).not.toBe(version);
  });

  test('tables are read from their folders alone, by path', () => {
    const paths = [...fullTables().keys()];
    expect(paths).toContain('military/titles.tsv');
    expect(
      paths.every((path) =>
        /^(?:(?:directions|entry|matching|military|occupations|outcomes|places|vocabulary|words|words\/military)\/)?[a-z-]+\.tsv$/.test(
          path,
        ),
      ),
    ).toBe(true);
    expect(readTables('/nowhere').size).toBe(0);
  });
});
