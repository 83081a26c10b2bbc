import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { createDutyWords } from '../../../src/compile/matching/duty-words.ts';
import { DUTY_STEMS } from '../../../src/compile/tables/matching-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';
import { type MadeUp, madeUpTables } from '../../fixtures/made-up-tables.ts';

/** "code title" of each specialty, with the stems of its duties and what shows that they are its own. */
function dutiesOf(rows: MadeUp) {
  const tables = madeUpTables(rows);
  const index = compileIndex(tables, 'made-up');
  const of = createDutyWords(tables, index);
  return Object.fromEntries(
    index.specialties.map((specialty) => {
      const duties = of(specialty);
      const said = duties ? `${[...duties.stems.keys()].join(' ')} (${duties.agreement})` : 'none';
      return [`${specialty.branches[0]} ${specialty.code} ${specialty.title}`, said];
    }),
  );
}

const MEDIC = ['Army', '91B', 'E', 'Medical Specialist', 'bandag patient'];
const MECHANIC = ['Army', '91B', 'E', 'Wheeled Vehicle Mechanic', 'engin repair'];
const CLERK = '43-3061.00';
const ENGINEER = '15-1299.05';

describe('the duties of a specialty', () => {
  test('are those of its code and title; of a job that had the code before, they are not', () => {
    const titles = [['Army', '91B', 'E', 'Wheeled Vehicle Mechanic', CLERK]];
    const retired = [['Army', '91B', 'E', 'Medical Specialist', 'marked-obsolete', ENGINEER]];
    expect(dutiesOf({ titles, retired, duties: [MECHANIC] })).toEqual({
      'Army 91B Wheeled Vehicle Mechanic': 'engin repair (same-title)',
      'Army 91B Medical Specialist': 'none',
    });
    expect(dutiesOf({ titles, retired, duties: [MEDIC] })).toEqual({
      'Army 91B Wheeled Vehicle Mechanic': 'none',
      'Army 91B Medical Specialist': 'bandag patient (same-title)',
    });
  });

  test('are also those of a title with half of the telling words, which who does it at what level is not', () => {
    const of = (title: string) =>
      dutiesOf({ titles: [['Army', '91B', 'E', title, CLERK]], duties: [MECHANIC] })[`Army 91B ${title}`];
    expect(of('Tracked and Wheeled Vehicle Mechanic')).toBe('engin repair (title-alike)');
    expect(of('Senior Wheeled Vehicle Sergeant')).toBe('engin repair (title-alike)');
    expect(of('Aircraft Mechanic')).toBe('none');
  });

  test('and those of a title that the vocabulary calls its retired name', () => {
    const titles = [['Army', '91B', 'E', 'Mechanized Care', CLERK]];
    const vocabulary = [['medical specialist', 'retired-name', '', '', 'Army:91B', 'made up']];
    expect(dutiesOf({ titles, vocabulary, duties: [MEDIC] })).toEqual({
      'Army 91B Mechanized Care': 'bandag patient (retired-name)',
    });
  });

  test('and those of a former title of the code with a match that today’s has too', () => {
    const of = (former: string) =>
      dutiesOf({
        titles: [['Army', '91B', 'E', 'Combat Lifesaver', CLERK]],
        retired: [['Army', '91B', 'E', 'Medical Specialist', 'former-title', former]],
        duties: [MEDIC],
      })['Army 91B Combat Lifesaver'];
    expect(of(CLERK)).toBe('bandag patient (shared-match)');
    expect(of(ENGINEER)).toBe('none');
  });

  test('are never an officer’s for an enlisted title, nor another branch’s, nor an empty bag', () => {
    const titles = [['Army', '91B', 'E', 'Medical Specialist', CLERK]];
    const others = [
      ['Army', '91B', 'O', 'Medical Specialist', 'command'],
      ['Navy', '91B', 'E', 'Medical Specialist', 'sail'],
      ['Army', '91B', 'E', 'Medical Specialist', ''],
    ];
    expect(dutiesOf({ titles, duties: others })).toEqual({ 'Army 91B Medical Specialist': 'none' });
  });

  test('are those of the specialty’s own rank types where officers and warrant officers have one each', () => {
    const duties = [
      ['Army', '91B', 'O', 'Medical Officer', 'command'],
      ['Army', '91B', 'W', 'Medical Officer', 'advis'],
    ];
    expect(dutiesOf({ titles: [['Army', '91B', 'W', 'Medical Officer', CLERK]], duties })).toEqual({
      'Army 91B Medical Officer': 'advis (same-title)',
    });
  });

  test('are one for all skill levels of an Air Force job, and for what the Space Force took over', () => {
    const duties = [['Air Force', '1D7X1', 'E', 'Cyber Defense Operations', 'defend network']];
    const level = (branch: string, level: number) => [
      branch,
      `1D7${level}1`,
      'E',
      `Cyber Defense Operations ${level === 5 ? 'Journeyman' : 'Craftsman'}`,
      CLERK,
    ];
    expect(dutiesOf({ titles: [level('Air Force', 5), level('Air Force', 7)], duties })).toEqual({
      'Air Force 1D7X1 Cyber Defense Operations': 'defend network (same-title)',
    });
    expect(dutiesOf({ titles: [level('Space Force', 5), level('Space Force', 7)], duties })).toEqual({
      'Space Force 1D7X1 Cyber Defense Operations': 'defend network (same-title)',
    });
  });
});

describe('the committed descriptions', () => {
  const index = fullIndex();
  const of = createDutyWords(fullTables(), index);
  const named = (branch: string, code: string, title: string) =>
    index.specialties.find(
      (each) => each.branches[0] === branch && each.code === code && each.title === title,
    )!;

  test.each([
    ['Army', '11B', 'Infantryman', 'Infantryman'],
    ['Army', '68W', 'Combat Medic Specialist', 'Health Care Specialist'],
    ['Army', '92G', 'Culinary Specialist', 'Food Service Specialist'],
    ['Marine Corps', '0621', 'Transmissions System Operator', 'Field Radio Operator'],
    ['Air Force', '2T1X1', 'Ground Transportation', 'Vehicle Operations'],
  ])('%s %s %s: of %s', (branch, code, title, then) => {
    expect(of(named(branch, code, title))?.title).toBe(then);
  });

  test('are not of jobs that had the code before', () => {
    expect(of(named('Army', '91B', 'Medical Specialist'))).toBeUndefined();
  });

  test('are of 1,154 jobs of today and 284 retired ones; 313 and the 138 empty ones are not used', () => {
    const used = new Map<unknown, string>();
    for (const specialty of index.specialties) {
      const duties = of(specialty);
      if (duties && used.get(duties.stems) !== 'current') used.set(duties.stems, specialty.status);
    }
    const fates = rowsOf(fullTables(), DUTY_STEMS).map((row) => {
      const status = used.get(row.stems);
      return status === undefined ? 'none' : status === 'current' ? 'today' : 'retired';
    });
    const count = (fate: string) => fates.filter((each) => each === fate).length;
    expect([count('today'), count('retired'), count('none')]).toEqual([1154, 284, 451]);
  });
});
