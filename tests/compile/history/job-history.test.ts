import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { createJobHistory } from '../../../src/compile/history/job-history.ts';
import { NAMED_TITLES } from '../../../src/compile/tables/military-tables.ts';
import { type CellsOf, formatCells } from '../../../src/data/table.ts';
import type { JobHistory } from '../../../src/domain/job-history.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';
import { type MadeUp, madeUpTables } from '../../fixtures/made-up-tables.ts';

const CLERK = '43-3061.00';
const BUYER = '13-1023.00';
const NOTHING = { today: '', before: '', formerly: [], split: false };

/** What is known of each specialty by "code title", the codes as one text. */
function historyOf(rows: MadeUp, named: readonly CellsOf<typeof NAMED_TITLES>[] = []) {
  return Object.fromEntries(historiesOf(rows, named));
}

function historiesOf(rows: MadeUp, named: readonly CellsOf<typeof NAMED_TITLES>[] = []) {
  const tables = new Map(madeUpTables(rows)).set(NAMED_TITLES.path, formatCells(NAMED_TITLES, named));
  const index = compileIndex(tables, 'made-up');
  const of = createJobHistory(tables, index, () => undefined);
  return index.specialties.map((specialty) => {
    const known = of(specialty);
    return [`${specialty.code} ${specialty.title}`, known ? told(known) : NOTHING] as const;
  });
}

function told({ today, before, formerly, split }: JobHistory) {
  const codes = (list: JobHistory['today']) => list.map(({ code, reason }) => `${code} ${reason}`).join(', ');
  return { today: codes(today), before: codes(before), formerly, split };
}

describe('what a retired job is today', () => {
  test('the code that has its title in the same branch, and back', () => {
    const history = historyOf({
      titles: [
        ['Navy', 'L13A', 'E', 'Hemodialysis Technician', CLERK],
        ['Army', '68L', 'E', 'Hemodialysis Technician', CLERK],
      ],
      retired: [['Navy', '8434', 'E', 'Hemodialysis Technician', 'no-longer-listed', CLERK]],
    });
    expect(history['8434 Hemodialysis Technician']!.today).toBe('L13A same-title');
    expect(history['L13A Hemodialysis Technician']!.before).toBe('8434 same-title');
    expect(history['68L Hemodialysis Technician']).toEqual(NOTHING);
  });

  test('the same code for shreds that are retired while it is in use, which was not before itself', () => {
    const histories = historiesOf({
      titles: [
        ['Air Force', '2A333', 'E', 'Tactical Aircraft Maintenance Apprentice', CLERK],
        ['Air Force', '2A353E', 'E', 'Tactical Aircraft Maintenance Journeyman, A-10', CLERK],
      ],
      retired: [
        ['Air Force', '2A353', 'E', 'Tactical Aircraft Maintenance Journeyman', 'marked-obsolete', CLERK],
        [
          'Air Force',
          '2A353A',
          'E',
          'Tactical Aircraft Maintenance Journeyman, F-4',
          'marked-obsolete',
          CLERK,
        ],
      ],
    });
    const all = histories.map(([, history]) => history);
    expect(all.map(({ today }) => today).sort()).toEqual(['', '2A3X3 same-title']);
    expect(all.map(({ before }) => before)).toEqual(['', '']);
  });

  test('the code that had its title before it got a new one, where none has it now', () => {
    const history = historyOf({
      titles: [['Army', '68W', 'E', 'Combat Medic Specialist', CLERK]],
      retired: [
        ['Army', '68W', 'E', 'Health Care Specialist', 'former-title', CLERK],
        ['Army', '91W', 'E', 'Health Care Specialist', 'marked-obsolete', CLERK],
      ],
    });
    expect(history['91W Health Care Specialist']!.today).toBe('68W former-title');
    expect(history['68W Combat Medic Specialist']!.before).toBe('91W former-title');
  });

  test('the code whose official duties name its title, where no title says it', () => {
    const linguist = ['Army', '35P', 'E', 'Cryptologic Linguist', CLERK] as const;
    const retired = ['Army', '98G', 'E', 'Interceptor/Locator', 'marked-obsolete', CLERK] as const;
    const named = {
      branch: 'Army',
      code: '98G',
      title: 'Interceptor/Locator',
      successor: '35P',
      successor_title: 'Cryptologic Linguist',
    };
    const history = historyOf({ titles: [[...linguist]], retired: [[...retired]] }, [named]);
    expect(history['98G Interceptor/Locator']!.today).toBe('35P duties');
    expect(
      historyOf({ titles: [[...linguist]], retired: [[...retired]] })['98G Interceptor/Locator'],
    ).toEqual(NOTHING);
  });

  test('not an officer’s code for an enlisted one', () => {
    const history = historyOf({
      titles: [['Navy', '1234', 'O', 'Hemodialysis Technician', CLERK]],
      retired: [['Navy', '8434', 'E', 'Hemodialysis Technician', 'no-longer-listed', CLERK]],
    });
    expect(history['8434 Hemodialysis Technician']).toEqual(NOTHING);
  });

  test('the code that is on record before one with the same title', () => {
    const history = historyOf({
      titles: [
        ['Air Force', '1D771', 'E', 'Cyber Defense Craftsman', CLERK],
        ['Air Force', '9X999', 'E', 'Client Systems', CLERK],
      ],
      retired: [['Air Force', '3D1X1', 'E', 'Client Systems', 'no-longer-listed', CLERK]],
      successors: [['Air Force', '3D1X1', '1D771']],
    });
    expect(history['3D1X1 Client Systems']!.today).toBe('1D771 recorded');
  });

  test('a skill code rather than a qualification that is called alike', () => {
    const history = historyOf({
      titles: [
        ['Navy', '001304', 'E', 'Optician', CLERK],
        ['Navy', 'L19A', 'E', 'Optician', CLERK],
      ],
      retired: [['Navy', '8463', 'E', 'Optician', 'no-longer-listed', CLERK]],
    });
    expect(history['8463 Optician']!.today).toBe('L19A same-title');
  });
});

describe('what a code meant before', () => {
  test('keeps the matches that it had', () => {
    const history = historyOf({
      titles: [['Army', '12B', 'E', 'Combat Engineer', BUYER]],
      retired: [['Army', '12B', 'E', 'Sapper', 'former-title', CLERK]],
    });
    expect(history['12B Combat Engineer']!.formerly).toEqual([{ title: 'Sapper', occupations: [CLERK] }]);
  });

  test('of other ranks is a retired job of its own', () => {
    const index = compileIndex(
      madeUpTables({
        titles: [['Navy', '8506', 'O', 'Carrier Information Officer', BUYER]],
        retired: [['Navy', '8506', 'E', 'Laboratory Technician', 'former-title', CLERK]],
      }),
      'made-up',
    );
    expect(index.specialties.map(({ title, status, formerTitles }) => [title, status, formerTitles])).toEqual(
      [
        ['Carrier Information Officer', 'current', []],
        ['Laboratory Technician', 'no-longer-listed', []],
      ],
    );
  });
});

test('where the taxonomy has split a match, the part whose names have the title’s words comes first', () => {
  const rows: MadeUp = {
    retired: [
      ['Army', '99Q', 'E', 'Stock Counter', 'no-longer-listed', `${BUYER} ${CLERK}`, 'Y'],
      ['Army', '99R', 'E', 'Stock Counter', 'no-longer-listed', `${BUYER} ${CLERK}`],
    ],
    layTitles: [[CLERK, 'Stock Counter', '']],
  };
  const { titles } = compileIndex(madeUpTables(rows), 'made-up');
  expect(titles.map(({ occupations }) => occupations)).toEqual([
    [CLERK, BUYER],
    [BUYER, CLERK],
  ]);
  expect(historyOf(rows)['99Q Stock Counter']!.split).toBe(true);
  expect(historyOf(rows)['99R Stock Counter']!.split).toBe(false);
});

test('of a title that the code had before, too', () => {
  const rows: MadeUp = {
    titles: [['Army', '99Q', 'E', 'Stock Manager', BUYER]],
    retired: [['Army', '99Q', 'E', 'Stock Counter', 'former-title', `${BUYER} ${CLERK}`, 'Y']],
    layTitles: [[CLERK, 'Stock Counter', '']],
  };
  expect(historyOf(rows)['99Q Stock Manager']!.formerly).toEqual([
    { title: 'Stock Counter', occupations: [CLERK, BUYER] },
  ]);
});

describe('in the committed tables', () => {
  const index = fullIndex();
  const of = createJobHistory(fullTables(), index, () => undefined);
  const navy = (code: string) =>
    index.specialties.find(
      (each) => each.branches[0] === 'Navy' && each.code === code && each.ranks.includes('Enlisted'),
    )!;

  test('more than 800 retired jobs go on under a code of today', () => {
    const retired = index.specialties.filter(({ status }) => status !== 'current');
    expect(retired.filter((each) => (of(each)?.today.length ?? 0) > 0).length).toBeGreaterThan(800);
  });

  test('a rating has its skill codes, a skill code its rating', () => {
    expect(of(navy('HM'))!.skills.map(({ code }) => code)).toEqual(expect.arrayContaining(['L13A', 'L03A']));
    expect(of(navy('L13A'))!.ratings.map(({ code }) => code)).toEqual(['HM']);
    expect(of(navy('8404'))!.ratings.map(({ code }) => code)).toEqual(['HM']);
  });

  test('the laboratory technician of NEC 8506 is a job of its own, beside the officer’s billet', () => {
    expect(navy('8506').title).toBe('Medical Laboratory Technician, Advanced');
  });
});
