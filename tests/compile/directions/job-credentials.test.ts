import { describe, expect, test } from 'vitest';
import { jobCredentials } from '../../../src/compile/directions/job-credentials.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';

const specialty = (branch: Branch, code: string, title: string) =>
  fullIndex().specialties.find(
    (each) => each.branches.includes(branch) && each.code === code && each.title === title,
  )!;
const SPECIALIST = specialty('Army', '25B', 'Information Technology Specialist');

/** The project's tables with rows of COOL's. */
const withRows = (rows: Readonly<Record<'credential-jobs' | 'credentials' | 'credential-names', string>>) => {
  const tables = new Map(fullTables());
  for (const [name, text] of Object.entries(rows)) {
    const path = `military/${name}.tsv`;
    tables.set(path, `${tables.get(path)!}${text}\n`);
  }
  return tables;
};

const TABLES = withRows({
  'credential-jobs': [
    'Army\t25b\t25B\tE\tInformation Technology Specialist\t2',
    'Army\t91b\t91B\tE\tWheeled Vehicle Mechanic\t',
  ].join('\n'),
  credentials: ['Army\t25b\t501\tRelated', 'Army\t25b\t502\t'].join('\n'),
  'credential-names': ['501\tTechnician\tMNT\tnational\tBoard', '502\tLicense\t\tstate-license\t'].join('\n'),
});

describe('what COOL has of a job', () => {
  test('is that of today’s job of the code: its page, its count, and its credentials by title', () => {
    expect(jobCredentials(TABLES, fullIndex())(SPECIALIST)).toEqual([
      {
        branch: 'Army',
        code: '25B',
        key: '25b',
        count: 2,
        listed: [
          { title: 'License', acronym: '', kind: 'state-license', agency: '', linkedAs: '' },
          { title: 'Technician', acronym: 'MNT', kind: 'national', agency: 'Board', linkedAs: 'Related' },
        ],
      },
    ]);
  });

  test('may be a page alone', () => {
    expect(jobCredentials(TABLES, fullIndex())(specialty('Army', '91B', 'Wheeled Vehicle Mechanic'))).toEqual(
      [{ branch: 'Army', code: '91B', key: '91b', count: null, listed: [] }],
    );
  });

  test('is not that of a job that the code was before, nor of another branch', () => {
    const of = jobCredentials(TABLES, fullIndex());
    expect(of(specialty('Army', '91B', 'Medical Specialist'))).toEqual([]);
    expect(of(specialty('Navy', 'HM', 'Hospital Corpsman'))).toEqual([]);
  });

  test('is refused where a credential has no name', () => {
    const tables = withRows({
      'credential-jobs': 'Army\t25b\t25B\tE\tInformation Technology Specialist\t2',
      credentials: 'Army\t25b\t777\t',
      'credential-names': '501\tTechnician\tMNT\tnational\tBoard',
    });
    expect(() => jobCredentials(tables, fullIndex())).toThrow(
      'data/military/credential-names.tsv: no row "777", which military/credentials.tsv names',
    );
  });
});
