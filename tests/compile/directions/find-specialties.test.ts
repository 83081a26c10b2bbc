import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { type NamedJob, specialtyFinder } from '../../../src/compile/directions/find-specialties.ts';
import { type MadeUp, madeUpTables } from '../../fixtures/made-up-tables.ts';

function found(rows: MadeUp, job: Partial<NamedJob>): string[] {
  const index = compileIndex(madeUpTables(rows), 'test');
  const specialties = specialtyFinder(index)({
    branch: 'Army',
    code: '91B',
    ranks: ['Enlisted'],
    titles: [],
    ...job,
  });
  return specialties.map(({ title, status }) => `${title}, ${status}`);
}

describe('a code that officers and enlisted share', () => {
  const titles = [
    ['Army', '92A', 'E', 'Automated Logistical Specialist', ''],
    ['Army', '92A', 'O', 'Quartermaster, General', ''],
  ];

  test('is the job of the rank type', () => {
    expect(found({ titles }, { code: '92A' })).toEqual(['Automated Logistical Specialist, current']);
    expect(found({ titles }, { code: '92A', ranks: ['Commissioned Officer'] })).toEqual([
      'Quartermaster, General, current',
    ]);
    expect(found({ titles }, { code: '92A', ranks: ['Warrant Officer'] })).toEqual([]);
  });
});

describe('a code that was another job before', () => {
  const rows: MadeUp = {
    titles: [['Army', '91B', 'E', 'Wheeled Vehicle Mechanic', '']],
    retired: [
      ['Army', '91B', 'E', 'Medical Specialist', 'marked-obsolete', ''],
      ['Army', '91B', 'E', 'Wheeled Vehicle Repairer', 'former-title', ''],
    ],
  };

  test('is the job of today where no title is given, or one that is alike', () => {
    const today = ['Wheeled Vehicle Mechanic, current'];
    expect(found(rows, {})).toEqual(today);
    expect(found(rows, { titles: ['Wheeled Vehicle Repairer'] })).toEqual(today);
    expect(found(rows, { titles: ['Light Vehicle Mechanic'] })).toEqual(today);
    expect(found(rows, { titles: ['Motor Sergeant'] })).toEqual(today);
  });

  test('is the earlier one where the title says so', () => {
    expect(found(rows, { titles: ['Medical Specialist'] })).toEqual(['Medical Specialist, marked-obsolete']);
  });

  test('is the earlier one even where titles share a word', () => {
    const repairers: MadeUp = {
      titles: [['Army', '15M', 'E', 'MQ-1 Repairer', '']],
      retired: [['Army', '15M', 'E', 'UH-1 Helicopter Repairer (RC)', 'marked-obsolete', '']],
    };
    expect(found(repairers, { code: '15M', titles: ['UH-1 Helicopter Repairer (RC)'] })).toEqual([
      'UH-1 Helicopter Repairer (RC), marked-obsolete',
    ]);
  });
});

test('a code that is two jobs of one rank type today is the one of that title, or neither', () => {
  const titles = [
    ['Navy', '0054', 'E', 'Health Physicist', ''],
    ['Navy', '0054', 'E', 'Landing Craft Crewman', ''],
  ];
  const job = { branch: 'Navy', code: '0054' } as const;
  expect(found({ titles }, { ...job, titles: ['Physicist'] })).toEqual(['Health Physicist, current']);
  expect(found({ titles }, { ...job, titles: ['Yeoman'] })).toEqual([]);
});

test('a job that has left the crosswalk since is found, one that was obsolete by then is not', () => {
  const retired = [
    ['Army', '25Q', 'E', 'Multichannel Operator', 'no-longer-listed', ''],
    ['Army', '98G', 'E', 'Voice Interceptor', 'marked-obsolete', ''],
  ];
  expect(found({ retired }, { code: '25Q' })).toEqual(['Multichannel Operator, no-longer-listed']);
  expect(found({ retired }, { code: '98G' })).toEqual([]);
});

test('an X stands for the skill levels of the Air Force, and X0 for its chiefs', () => {
  const titles = [
    ['Air Force', '1D731', 'E', 'Cyber Defense Operations Apprentice', ''],
    ['Air Force', '1D771A', 'E', 'Cyber Defense Operations Craftsman, Networks', ''],
    ['Air Force', '1D700', 'E', 'Cyber Operations Manager', ''],
    ['Air Force', '17S1', 'O', 'Cyberspace Effects Operations, Entry', ''],
  ];
  const at = (code: string, ranks: NamedJob['ranks'] = ['Enlisted']) =>
    found({ titles }, { branch: 'Air Force', code, ranks });
  expect(at('1D7X1')).toEqual(['Cyber Defense Operations, current']);
  expect(at('1D7X0')).toEqual(['Cyber Operations Manager, current']);
  expect(at('17SXX', ['Commissioned Officer'])).toHaveLength(1);
});
