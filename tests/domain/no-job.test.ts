import { describe, expect, test } from 'vitest';
import type { Branch } from '../../src/domain/branch.ts';
import { type NoJob, noJobOf } from '../../src/domain/no-job.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';

const kind = (branch: Branch, code: string, title: string) => noJobOf({ branches: [branch], code, title });

describe('a code that names no job is known by its title', () => {
  test.each<[NoJob, Branch, string, string]>([
    ['training', 'Air Force', '11TX', 'Student Pilot'],
    ['training', 'Army', '09C', 'Trainee, Language'],
    ['training', 'Navy', '726A', 'UDT/SEAL Candidate'],
    ['training', 'Marine Corps', '0300', 'Basic Infantryman'],
    ['training', 'Marine Corps', '0301', 'Basic Infantry Officer'],
    ['training', 'Marine Corps', '8011', 'Basic Marine With Enlistment Guarantee'],
    ['converting', 'Navy', '4399', 'Conversion NEC EN Engineman Basic'],
    ['converting', 'Navy', '2299', 'Postal Clerk Basic'],
    ['reporting', 'Army', '11X', 'Infantry Training Accession Reporting Code'],
    ['any-job', 'Army', '140X', 'Air Defense Artillery (ADA) Immaterial'],
    ['any-job', 'Marine Corps', '7505', 'Billet Designator-Helicopter Pilot'],
    ['rank', 'Army', '00B', 'General Officer'],
    ['rank', 'Navy', 'SR', 'Seaman Recruit'],
    ['status', 'Army', '09U', 'Unqualified in Authorized Army MOS'],
    ['status', 'Air Force', '93P0', 'Patient'],
  ])('%s: %s %s %s', (expected, branch, code, title) => {
    expect(kind(branch, code, title)).toBe(expected);
  });
});

describe('a job is one, whatever words its title has', () => {
  test.each<[Branch, string, string]>([
    ['Army', '68G', 'Patient Administration Specialist'],
    ['Army', '64Z', 'Senior Veterinarian (Immaterial)'],
    ['Army', '00X', 'Command Sergeant Major (CSM) MOS Immaterial'],
    ['Navy', '8RDC', 'Recruit Division Commander (RDC)/Recruit Instructor'],
    ['Navy', '3240', 'Officer Candidate Company Officer'],
    ['Navy', '3910', 'Transient Personnel Unit Officer'],
    ['Navy', 'H41A', 'Basic Offensive Cyber Operator'],
    ['Navy', '003156', 'Machinery Repairman Apprentice'],
    ['Marine Corps', '0510', 'Basic Information Staff Officer'],
    ['Coast Guard', 'SN', 'Seaman'],
  ])('%s %s %s', (branch, code, title) => {
    expect(kind(branch, code, title)).toBeUndefined();
  });

  test('so it is of nearly all specialties of today', () => {
    const current = fullIndex().specialties.filter(({ status }) => status === 'current');
    const without = current.filter((each) => noJobOf(each) !== undefined);
    expect(without.length / current.length).toBeLessThan(0.06);
    expect(without.length).toBeGreaterThan(150);
  });
});
