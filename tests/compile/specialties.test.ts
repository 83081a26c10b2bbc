import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/compile/compile-index.ts';
import type { CrosswalkIndex } from '../../src/data/crosswalk-index.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';
import { type MadeUp, madeUpTables } from '../fixtures/made-up-tables.ts';

const compile = (rows: MadeUp) => compileIndex(madeUpTables(rows), 'made-up');

/** Every job as "code title: its codes". */
const jobs = (index: CrosswalkIndex) =>
  index.specialties.map(
    (specialty) =>
      `${specialty.code} ${specialty.title}: ${specialty.titles.map((id) => index.titles[id]!.code).join(' ')}`,
  );

const INFANTRY = '55-3016.00';

describe('titles that are one job', () => {
  test('the skill levels and shreds of an Air Force job, under the title that the levels share', () => {
    const index = compile({
      titles: [
        ['Air Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', '15-1212.00'],
        ['Air Force', '1D751', 'E', 'Cyber Defense Operations Journeyman', '15-1212.00'],
        [
          'Air Force',
          '1D751Q',
          'E',
          'Cyber Defense Operations Journeyman, Enterprise Operations',
          '15-1212.00',
        ],
        ['Air Force', '1D791', 'E', 'Cyber Defense Operations Superintendent', '15-1299.05'],
      ],
    });
    expect(jobs(index)).toEqual(['1D7X1 Cyber Defense Operations: 1D731 1D751 1D751Q 1D791']);
  });

  test('the qualification levels and suffixes of an officer’s code', () => {
    const index = compile({
      titles: [
        ['Air Force', '17S1', 'O', 'Cyberspace Effects Operations', '15-1212.00'],
        ['Air Force', '17S3A', 'O', 'Cyberspace Effects Operations, RPA', '15-1212.00'],
      ],
    });
    expect(jobs(index)).toEqual(['17SX Cyberspace Effects Operations: 17S1 17S3A']);
  });

  test('an officer’s title that ends like a skill level keeps its word', () => {
    const index = compile({
      titles: [
        ['Air Force', '13B1', 'O', 'Air Battle Manager', INFANTRY],
        ['Air Force', '13B1B', 'O', 'Air Battle Manager, AWACS', INFANTRY],
        ['Air Force', '13B3', 'O', 'Air Battle Manager', INFANTRY],
      ],
    });
    expect(jobs(index)).toEqual(['13BX Air Battle Manager: 13B1 13B1B 13B3']);
  });

  test('an officer’s special duty identifier with and without a suffix', () => {
    const index = compile({
      titles: [
        ['Air Force', '82A0', 'O', 'Academic Program Manager', INFANTRY],
        ['Air Force', '82A0M', 'O', 'Academic Program, RPA', INFANTRY],
        ['Air Force', '82A0N', 'O', 'Academic Program, ABM', INFANTRY],
      ],
    });
    expect(jobs(index)).toEqual(['82A0 Academic Program Manager: 82A0 82A0M 82A0N']);
  });

  test('Space Force titles of an Air Force code, however they are worded', () => {
    const index = compile({
      titles: [
        ['Air Force', '1T031', 'E', 'Survival, Evasion, Escape (SERE) Specialist Apprentice', INFANTRY],
        ['Air Force', '1T051', 'E', 'Survival, Evasion, Escape (SERE) Specialist Journeyman', INFANTRY],
        ['Space Force', '1T031', 'E', 'Survival, Evasion, and Escape (SERE) Specialist Apprentice', INFANTRY],
        ['Air Force', '1A800', 'E', 'SEL Airborne Manager', INFANTRY],
        ['Space Force', '1A800', 'E', 'Airborne Manager', INFANTRY],
        ['Space Force', '5C031', 'E', 'Cyber Operations Apprentice', '15-1212.00'],
      ],
    });
    expect(jobs(index)).toEqual([
      '1A800 SEL Airborne Manager: 1A800 1A800',
      '1T0X1 Survival, Evasion, Escape (SERE) Specialist: 1T031 1T031 1T051',
      '5C031 Cyber Operations Apprentice: 5C031',
    ]);
    expect(index.specialties.map(({ branches }) => branches.join())).toEqual([
      'Air Force,Space Force',
      'Air Force,Space Force',
      'Space Force',
    ]);
  });

  test('a job all of whose codes have a shred goes by what most titles begin with', () => {
    const shreds = ['Fighter', 'Trainer', 'Bomber'].map((shred, i) => [
      'Air Force',
      `17S3${'ABC'[i]}`,
      'O',
      `Cyber Effects Operations${i === 1 ? ' ' : ''}, ${shred}`,
      INFANTRY,
    ]);
    expect(jobs(compile({ titles: shreds }))).toEqual(['17SX Cyber Effects Operations: 17S3A 17S3B 17S3C']);
    const commander = ['Air Force', '81C0', 'O', 'Instructor, Officer School', INFANTRY];
    const others = ['M', 'N', 'P'].map((shred) => [
      'Air Force',
      `81C0${shred}`,
      'O',
      `Commander, Officer School, ${shred}`,
      INFANTRY,
    ]);
    expect(jobs(compile({ titles: [commander, ...others] }))[0]).toMatch(/^81C0 Commander, Officer School:/);
  });

  test('Coast Guard titles that differ in the plural, under the title of the rating', () => {
    const index = compile({
      titles: [
        ['Coast Guard', '205', 'E', 'Operations Specialists', INFANTRY],
        ['Coast Guard', 'OS', 'E', 'Operations Specialist', INFANTRY],
        ['Coast Guard', '275', 'E', 'Information Systems Technician', '15-1212.00'],
        ['Coast Guard', 'IT', 'E', 'Information System Technician', '15-1212.00'],
      ],
    });
    expect(jobs(index)).toEqual([
      'IT Information System Technician: 275 IT',
      'OS Operations Specialist: 205 OS',
    ]);
  });

  test('texts of one code that differ in signs, case and "&" for "and" only', () => {
    const index = compile({
      titles: [
        ['Navy', '1130', 'O', 'Food & Service Officer', INFANTRY],
        ['Navy', '1130', 'W', 'Food and service officer', INFANTRY],
      ],
    });
    expect(index.specialties).toHaveLength(1);
    expect(index.specialties[0]!.ranks).toEqual(['Warrant Officer', 'Commissioned Officer']);
  });

  test('a Coast Guard job under its pay code and under its rating, which is the code to show', () => {
    const index = compile({
      titles: [
        ['Coast Guard', '100', 'E', "Boatswain's Mate", INFANTRY],
        ['Coast Guard', 'BM', 'E', "Boatswain's Mate", INFANTRY],
        ['Coast Guard', '010', 'W', 'Boatswain', INFANTRY],
        ['Coast Guard', 'BOSN', 'W', 'Boatswain Specialty', INFANTRY],
      ],
    });
    expect(jobs(index)).toEqual(["BM Boatswain's Mate: 100 BM", 'BOSN Boatswain Specialty: 010 BOSN']);
  });

  test('in the Army, the Navy and the Marine Corps nothing but the same code with the same title', () => {
    const index = compile({
      titles: [
        ['Army', '17S3', 'E', 'One', INFANTRY],
        ['Army', '17S4', 'E', 'One', INFANTRY],
        ['Navy', '100', 'E', 'Two', INFANTRY],
        ['Navy', 'BM', 'E', 'Two', INFANTRY],
      ],
    });
    expect(index.specialties).toHaveLength(4);
  });
});

describe('titles that are different jobs', () => {
  test('enlisted titles and officers’ of one code', () => {
    const index = compile({
      titles: [
        ['Army', '12A', 'E', 'Engineer', INFANTRY],
        ['Army', '12A', 'O', 'Engineer', INFANTRY],
      ],
    });
    expect(index.specialties.map((specialty) => specialty.ranks)).toEqual([
      ['Enlisted'],
      ['Commissioned Officer'],
    ]);
  });

  test('a current title and a retired one of the same code and words', () => {
    const index = compile({
      titles: [
        ['Air Force', '2A331', 'E', 'Tactical Aircraft Maintenance Apprentice', INFANTRY],
        ['Air Force', '2A351', 'E', 'Tactical Aircraft Maintenance Journeyman', INFANTRY],
      ],
      retired: [
        ['Air Force', '2A371', 'E', 'Tactical Aircraft Maintenance Craftsman', 'marked-obsolete', INFANTRY],
      ],
    });
    expect(jobs(index)).toEqual([
      '2A3X1 Tactical Aircraft Maintenance: 2A331 2A351',
      '2A371 Tactical Aircraft Maintenance Craftsman: 2A371',
    ]);
    expect(index.specialties.map(({ status }) => status)).toEqual(['current', 'marked-obsolete']);
  });

  test('two titles that share a code', () => {
    const index = compile({
      titles: [
        ['Army', '15B', 'E', 'Aircraft Powerplant Repairer', INFANTRY],
        ['Army', '15B', 'E', 'Aircraft Painter', INFANTRY],
      ],
    });
    expect(jobs(index)).toEqual(['15B Aircraft Painter: 15B', '15B Aircraft Powerplant Repairer: 15B']);
  });

  test('one code in two branches', () => {
    const index = compile({
      titles: [
        ['Navy', 'IT', 'E', 'Information Systems Technician', INFANTRY],
        ['Coast Guard', 'IT', 'E', 'Information Systems Technician', INFANTRY],
      ],
    });
    expect(index.specialties.map((specialty) => specialty.branches)).toEqual([['Navy'], ['Coast Guard']]);
  });
});

test('the civilian matches of the levels are never merged: 6C051 leads elsewhere than 6C071', () => {
  const rows: MadeUp = {
    titles: [
      ['Air Force', '6C051', 'E', 'Contracting Journeyman', '43-3061.00'],
      ['Air Force', '6C071', 'E', 'Contracting Craftsman', '13-1023.00'],
    ],
  };
  for (const index of [compile(rows), fullIndex()]) {
    const matchesOf = (code: string) => index.titles.find((title) => title.code === code)!.occupations;
    expect(matchesOf('6C051')).toEqual(['43-3061.00']);
    expect(matchesOf('6C071')).toEqual(['13-1023.00']);
    const [journeyman, craftsman] = ['6C051', '6C071'].map((code) =>
      index.titles.find((title) => title.code === code),
    );
    expect(journeyman!.specialty).toBe(craftsman!.specialty);
  }
});

describe('the index as a whole', () => {
  const index = fullIndex();

  test('every title belongs to one job, and every job lists its titles', () => {
    for (const specialty of index.specialties) {
      expect(specialty.titles.length).toBeGreaterThan(0);
      for (const id of specialty.titles) {
        const title = index.titles[id]!;
        expect(title.specialty).toBe(specialty.id);
        expect(specialty.branches).toEqual(expect.arrayContaining([...title.branches]));
        expect(specialty.ranks).toEqual(expect.arrayContaining([...title.ranks]));
        expect(title.status === 'current').toBe(specialty.status === 'current');
      }
    }
    expect(index.specialties.reduce((sum, { titles }) => sum + titles.length, 0)).toBe(index.titles.length);
  });

  test('no job mixes enlisted titles with officers’ ones', () => {
    const mixed = index.specialties.filter(({ titles }) => {
      const classes = new Set(titles.map((id) => index.titles[id]!.ranks.includes('Enlisted')));
      return classes.size > 1;
    });
    expect(mixed).toEqual([]);
  });

  test('no two current jobs of the Air Force share code and rank class: a level is never a job of its own', () => {
    const seen = new Set<string>();
    const twice = index.specialties.filter(({ branches, code, ranks, status }) => {
      if (status !== 'current' || branches[0] !== 'Air Force') return false;
      const key = `${code} ${ranks.includes('Enlisted')}`;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
    expect(twice.map(({ code, title }) => `${code} ${title}`)).toEqual([]);
  });

  test('people’s names for a few jobs are the titles that their levels share', () => {
    const titleOf = (branch: string, code: string) =>
      index.specialties.find(
        (each) => each.status === 'current' && each.branches[0] === branch && each.code === code,
      )?.title;
    expect(titleOf('Air Force', '1D7X1')).toBe('Cyber Defense Operations');
    expect(titleOf('Air Force', '1D7X2')).toBe('Spectrum Defense Operations');
    expect(titleOf('Air Force', '3P0X1')).toBe('Security Forces');
    expect(titleOf('Coast Guard', 'BM')).toBe("Boatswain's Mate");
    expect(titleOf('Air Force', '13BX')).toBe('Air Battle Manager');
    expect(titleOf('Air Force', '63AX')).toBe('Acquisition Manager');
  });
});

test('the order of the rows makes no difference to the index', () => {
  const rows = [
    ['Air Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', '15-1212.00'],
    ['Space Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', '15-1212.00'],
    ['Air Force', '1D751', 'E', 'Cyber Defense Operations Journeyman', '15-1212.00'],
    ['Army', '12A', 'E', 'Engineer Senior Sergeant', INFANTRY],
    ['Army', '12A', 'O', 'Engineer', INFANTRY],
    ['Coast Guard', '100', 'E', "Boatswain's Mate", INFANTRY],
    ['Coast Guard', 'BM', 'E', "Boatswain's Mate", INFANTRY],
  ];
  const plain = compile({ titles: rows });
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const tables = new Map(madeUpTables({}));
      const lines = shuffled.map((cells) => [...cells, 'military-crosswalk'].join('\t')).join('\n');
      const header = 'branch\tcode\tranks\ttitle\toccupations\trank_source';
      tables.set('military/titles.tsv', `${header}\n${lines}\n`);
      expect(compileIndex(tables, 'made-up')).toEqual(plain);
    }),
  );
});
