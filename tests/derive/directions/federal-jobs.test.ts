import { describe, expect, test } from 'vitest';
import { federalJobs } from '../../../data/derive/directions/federal-jobs.ts';
import { plainName } from '../../../data/derive/directions/plain-name.ts';
import { Report } from '../../../data/derive/report.ts';

const job = (type: string, group_code: string, code: string, name: string) => ({
  type,
  group_code,
  code,
  name,
});
const JOBS = [
  job('WHITE COLLAR', '0600', 'GROUP', 'MEDICAL AND PUBLIC HEALTH GROUP'),
  job('WHITE COLLAR', '0600', '0640', 'Health Aid and Technician Series'),
  job('LABOR', '5400', 'GROUP', 'INDUSTRIAL EQUIPMENT OPERATION FAMILY'),
  job('LABOR', '5400', '5407', 'Electric Power Controlling'),
  job('VESSEL', '9900', 'GROUP', 'VESSEL JOBS EXCLUDED BY 5 U.S.C. 5342'),
  job('VESSEL', '9900', '9901', '(Miscellaneous jobs not covered)'),
];

const link = (type: string, group_code: string, job_title_id: string, title: string, more = {}) => ({
  type,
  group_code,
  job_title_id,
  title,
  service: 'Army',
  personnel_category: 'Enlisted',
  military_occupation_id: '68W',
  service_title: 'Health Care  Specialist',
  ...more,
});

describe('federal jobs', () => {
  const medic = link('WHITE COLLAR', '0600', '0640', 'Health Aid and Technician Series');

  test('are a series for each code, and the kind of work it is', () => {
    const { jobs, series } = federalJobs([medic], JOBS, new Report());
    expect(jobs).toEqual([
      { branch: 'Army', code: '68W', ranks: 'E', title: 'Health Care Specialist', series: '0640' },
    ]);
    expect(series).toContainEqual({
      kind: 'white-collar',
      group: '0600',
      group_name: 'Medical and Public Health',
      series: '0640',
      name: 'Health Aid and Technician',
    });
    expect(series.map((row) => row.kind)).toEqual(['white-collar', 'trades']);
  });

  test('stand once for the rank types of one title', () => {
    const warrant = { ...medic, personnel_category: 'Warrant Officer' };
    expect(federalJobs([warrant, medic], JOBS, new Report()).jobs).toMatchObject([{ ranks: 'EW' }]);
  });

  test('take a series that only the links name, under a number that is free', () => {
    const series = link('WHITE COLLAR', '0600', '0685', 'Public Health Program Specialist Series');
    expect(federalJobs([series], JOBS, new Report()).series).toContainEqual(
      expect.objectContaining({ series: '0685', name: 'Public Health Program Specialist' }),
    );
  });

  test('leave out a series without a name, and one whose number is that of another kind', () => {
    const report = new Report();
    const { jobs } = federalJobs(
      [
        link('VESSEL', '9900', '9901', '(Miscellaneous jobs not covered)'),
        link('WHITE COLLAR', '0600', '5407', 'Economics Assistant Series'),
      ],
      JOBS,
      report,
    );
    expect(jobs).toEqual([]);
    expect(report.text()).toContain('its series has no name: 2 (first: Army 68W: 9901)');
  });

  test('stop the run where a type or a rank is unknown', () => {
    const derive = (more: object) => () => federalJobs([{ ...medic, ...more }], JOBS, new Report());
    expect(derive({ type: 'GREEN COLLAR' })).toThrow('unknown type "GREEN COLLAR"');
    expect(derive({ personnel_category: 'Civilian' })).toThrow('unknown personnel category "Civilian"');
  });
});

test('federal names are plain, in the capitals of a title', () => {
  expect(plainName('Actuarial  Science Series')).toBe('Actuarial Science');
  expect(plainName('WOOD WORK FAMILY')).toBe('Wood Work');
  expect(plainName('MISCELLANEOUS OCCUPATIONS GROUP (NOT ELSEWHERE CLASSIFIED)')).toBe(
    'Miscellaneous Occupations (Not Elsewhere Classified)',
  );
  expect(plainName('VESSEL JOBS EXCLUDED BY 5 U.S.C. 5342')).toBe('Vessel Jobs Excluded by 5 U.S.C. 5342');
  expect(plainName("Ship's Communication Officer")).toBe("Ship's Communication Officer");
});
