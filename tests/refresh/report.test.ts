import { describe, expect, test } from 'vitest';
import { credentialJobs } from '../../data/refresh/report/credential-jobs.ts';
import { militaryChanges } from '../../data/refresh/report/military-changes.ts';
import { occupationChanges } from '../../data/refresh/report/occupation-changes.ts';
import { ownWords } from '../../data/refresh/report/own-words.ts';
import { rowChanges } from '../../data/refresh/report/row-changes.ts';
import { reportMarkdown, reportText } from '../../data/refresh/report/write-report.ts';
import { tables } from '../compile/committed.ts';

describe('the report on jobs of COOL', () => {
  const withJobs = (...rows: string[]) => {
    const path = 'military/credential-jobs.tsv';
    return new Map(tables).set(path, `${tables.get(path)!}${rows.map((row) => `${row}\n`).join('')}`);
  };
  const SPECIALIST = 'Army\t25b\t25B\tE\tInformation Technology Specialist\t2';

  test('names those that are no job of the crosswalk, whose credentials are shown nowhere', () => {
    expect(credentialJobs(withJobs(SPECIALIST, 'Army\t99zz\t99ZZ\tE\tDrone Catcher\t5'))).toEqual([
      {
        title: 'Jobs of COOL that are no job of the crosswalk, of 2',
        lines: ['Army 99ZZ Drone Catcher'],
      },
    ]);
  });

  test('says nothing where all are, or where there are none', () => {
    expect(credentialJobs(withJobs(SPECIALIST))).toEqual([]);
    expect(credentialJobs(tables)).toEqual([]);
  });
});

const HEADER = 'branch\tcode\tranks\ttitle\toccupations\trank_source';
const titles = (...rows: string[]) =>
  new Map([
    ['military/titles.tsv', `${[HEADER, ...rows.map((row) => `${row}\tmilitary-crosswalk`)].join('\n')}\n`],
  ]);

describe('the report on military titles', () => {
  test('tells by branch what is added, removed, renamed, led elsewhere, and held by other ranks', () => {
    const before = titles(
      'Army\t11A\tO\tInfantry\t55-1016.00',
      'Army\t25B\tE\tSpecialist\t15-1212.00',
      'Army\t68W\tE\tMedic\t29-2042.00',
      'Navy\tHM\tE\tHospital Corpsman\t31-9092.00',
    );
    const after = titles(
      'Army\t11A\tWO\tInfantry\t55-1016.00',
      'Army\t25B\tE\tSpecialist\t15-1232.00',
      'Army\t68W\tE\tCombat Medic\t29-2043.00',
      'Army\t99Z\tE\tDrone Catcher\t17-3023.00',
    );
    expect(militaryChanges(rowChanges(before, after))).toEqual([
      {
        title: 'Military titles: Army',
        lines: [
          'added 99Z Drone Catcher → 17-3023.00',
          'renamed 68W Medic → Combat Medic, remapped: 29-2042.00 → 29-2043.00',
          'remapped 25B Specialist: 15-1212.00 → 15-1232.00',
          'other ranks 11A Infantry: O → WO',
        ],
      },
      { title: 'Military titles: Navy', lines: ['removed HM Hospital Corpsman (31-9092.00)'] },
    ]);
  });
});

/** The committed tables with one changed. */
const changed = (path: string, change: (text: string) => string) =>
  new Map(tables).set(path, change(tables.get(path)!));

describe('the report on occupations', () => {
  test('tells which is renamed, and of each which tables say something else', () => {
    const after = changed('occupations/occupations.tsv', (text) =>
      text.replace('15-1212.00\tInformation Security Analysts', '15-1212.00\tInformation Guards'),
    );
    after.set(
      'occupations/job-zones.tsv',
      tables.get('occupations/job-zones.tsv')!.replace(/^15-1212\.00\t\d/m, '15-1212.00\t1'),
    );
    const sections = occupationChanges(rowChanges(tables, after), after);
    expect(sections.find(({ title }) => title === 'Occupations')?.lines).toEqual([
      'renamed 15-1212.00: title "Information Security Analysts" → "Information Guards"',
    ]);
    expect(sections.find(({ title }) => title === 'What is said of an occupation')?.lines).toEqual([
      '15-1212.00 Information Guards: occupations ~1, job-zones ~1',
    ]);
  });
});

describe('the report on our own words', () => {
  test('names nothing while they are complete', () => {
    expect(ownWords(tables)).toEqual([]);
  }, 60_000);

  test('names what a new occupation lacks, and the rows whose codes are gone', () => {
    const military = ['titles', 'retired', 'identifiers']
      .map((name) => tables.get(`military/${name}.tsv`))
      .join('');
    const terms = tables.get('vocabulary/occupation.tsv')!;
    const [code = ''] = terms.match(/\d\d-\d{4}\.00/g)!.filter((each) => !military.includes(each));
    const renumbered = code.replace(/00$/, '99');
    const after = changed('occupations/occupations.tsv', (text) =>
      text.replace(`${code}\t`, `${renumbered}\t`),
    );
    const [lacking, gone] = ownWords(after);
    expect(lacking!.lines).toContain(`${renumbered}: has no summary`);
    const term = new RegExp(`^data/vocabulary/occupation\\.tsv, ".+": ${code} is no occupation$`);
    expect(gone!.lines.filter((line) => term.test(line)).length).toBeGreaterThan(0);
  }, 60_000);
});

test('a terminal shows the first lines of a part, Markdown has all', () => {
  const sections = [{ title: 'Titles', lines: Array.from({ length: 20 }, (_, i) => `line_${i + 1}`) }];
  expect(reportText(sections)).toMatch(/^Titles: 20\n {2}line_1\n/);
  expect(reportText(sections)).toContain('… and 8 more');
  expect(reportMarkdown(sections)).toContain('- line\\_20\n');
});
