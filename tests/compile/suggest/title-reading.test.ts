import { describe, expect, test } from 'vitest';
import {
  isSameWork,
  namesJob,
  readCivilianTitle,
  readTitle,
} from '../../../src/compile/suggest/title-reading.ts';

const subjectsOf = (title: string) => [...readTitle(title).subjects.values()];
const same = (a: string, b: string) => isSameWork(readTitle(a), readTitle(b));
const names = (civilian: string, job: string) =>
  readCivilianTitle(civilian).some((each) => namesJob(each, readTitle(job)));

describe('the subject of a title', () => {
  test('is what is left without role, setting, broad field, level and service', () => {
    expect(subjectsOf('Aviation Supply Specialist')).toEqual(['supply']);
    expect(subjectsOf('Field Radio Systems Technician')).toEqual(['radio']);
    expect(subjectsOf('Navy Counselor')).toEqual(['counselor']);
  });

  test('is the broad field of a title that has nothing else', () => {
    expect(subjectsOf('Information Technology Specialist')).toEqual(['information', 'technology']);
    expect(subjectsOf('Senior Specialist')).toEqual(['specialist']);
  });
});

describe('two military titles are of one kind of work', () => {
  test('where they have a subject in common', () => {
    expect(same('Unit Supply Specialist', 'Supply Technician')).toBe(true);
    expect(same('Aviation Supply Specialist', 'Aviation Operations Specialist')).toBe(false);
    expect(same('Brig Officer', 'Radiation Health Officer')).toBe(false);
    expect(same('Small Arms Repairer', 'Small Craft Mechanic')).toBe(false);
  });

  test('of a broad field only, where both name that', () => {
    expect(same('Medical Service Technician', 'Medical Senior Sergeant')).toBe(true);
    expect(same('Medical Specialist', 'Medical Laboratory Specialist')).toBe(false);
  });

  test('unless a setting at the head sets one apart', () => {
    expect(same("Aviation Boatswain's Mate", "Boatswain's Mate")).toBe(false);
    expect(same('Ground Transportation', 'Air Transportation')).toBe(false);
    expect(same('Air Transportation', 'Aerospace Transportation')).toBe(true);
  });

  test('unless the common word has another sense in each', () => {
    expect(same('Cyber Transport Systems', 'Motor Transport Operator')).toBe(false);
    expect(same('Vehicle Transport', 'Motor Transport Operator')).toBe(true);
    expect(same('Fire Control Technician', 'Fire Protection')).toBe(false);
    expect(same('Transport Systems', 'Motor Transport Operator')).toBe(true);
  });
});

describe('a civilian title names a job', () => {
  test('where all that it is about is the work of the job', () => {
    expect(names('Supply Manager', 'Aviation Supply Specialist')).toBe(true);
    expect(names('Aviation Operations Specialist', 'Aviation Supply Specialist')).toBe(false);
    expect(names('Geospatial Information Technologist', 'Information Technology Specialist')).toBe(false);
    expect(names('Hydroelectric Machinery Mechanic', 'Machinery Technician')).toBe(false);
  });

  test('and not by role and setting alone', () => {
    expect(names('Field Technician', 'Field Medical Service Technician')).toBe(false);
  });

  test('by a broad field where the job names that field and no more', () => {
    expect(names('IT Engineer (Information Technology Engineer)', 'Information Technology Specialist')).toBe(
      true,
    );
    expect(names('Medical Technician', 'Field Medical Service Technician')).toBe(false);
    expect(names('Medical Technician', 'Medical Laboratory Specialist')).toBe(false);
  });

  test('in either of the ways in which it is written', () => {
    expect(names('IV Technician (Intravenous Technician)', 'Intravenous Specialist')).toBe(true);
  });

  test('of those who mend, where the job mends', () => {
    expect(names('Transportation Mechanic', 'Ground Transportation')).toBe(false);
    expect(names('Radar Mechanic', 'Radar Repairer')).toBe(true);
    expect(names('Radar Mechanic', 'Radar Technician')).toBe(true);
  });

  test('where it is at home in no other setting', () => {
    expect(names('Aviation Ordnance Technician', 'Submarine Ordnance Technician')).toBe(false);
    expect(names('Ordnance Technician', 'Submarine Ordnance Technician')).toBe(true);
  });

  test('not where the one makes or handles the thing that the other has', () => {
    expect(names('Chainer', 'Supply Chain Specialist')).toBe(false);
    expect(names('Poster', 'Postal Clerk')).toBe(false);
    expect(names('Machinist', 'Machine Gunner')).toBe(false);
    expect(names('Traffic Controller', 'Air Traffic Control')).toBe(true);
  });

  test('where it is the word for who does the deed', () => {
    expect(names('Surveyor', 'Survey Technician')).toBe(true);
    expect(names('Inspector', 'Inspection Technician')).toBe(true);
    expect(names('Recruiter', 'Recruiting Specialist')).toBe(true);
  });
});
