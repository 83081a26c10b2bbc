import { expect, test } from 'vitest';
import type { GradeFacts } from '../../../src/domain/pay-grade.ts';
import {
  gradeWords,
  headlineWords,
  jobHeading,
  serviceOfGrade,
} from '../../../src/language/english/resume.ts';

const facts = (title: string): GradeFacts => ({
  branch: 'Army',
  grade: 'E5',
  title,
  years: [3, 10],
  people: [3, 9],
  led: '',
  trusted: '',
  ready: 'First-line supervisor or team lead',
});

test('a headline says title, branch, rank, and what that is in civilian terms', () => {
  expect(headlineWords('Truck driver', serviceOfGrade(['Army'], 'E5', facts('Sergeant')))).toBe(
    'Truck driver, U.S. Army (Sergeant, E-5)\nIn civilian terms: first-line supervisor or team lead',
  );
});

test('a headline says no more than is known', () => {
  expect(headlineWords('Truck driver', serviceOfGrade(['Army'], null, undefined))).toBe(
    'Truck driver, U.S. Army',
  );
  expect(headlineWords('Truck driver', serviceOfGrade(['Army'], 'W3', undefined))).toBe(
    'Truck driver, U.S. Army (W-3)',
  );
  expect(headlineWords('Truck driver', null)).toBe('Truck driver');
});

test('of several titles or branches the reader keeps their own', () => {
  expect(serviceOfGrade(['Army'], 'E5', facts('Specialist or Corporal')).words).toBe(
    'U.S. Army ([Specialist or Corporal], E-5)',
  );
  expect(serviceOfGrade(['Air Force', 'Space Force'], null, undefined).words).toBe(
    'U.S. [Air Force or Space Force]',
  );
});

test('the heading over a job names its branches', () => {
  expect(jobHeading('Cyber Systems', ['Air Force', 'Space Force'])).toBe(
    'Cyber Systems, U.S. Air Force or Space Force',
  );
});

test('a pay grade is written with a hyphen', () => {
  expect([gradeWords('E5'), gradeWords('O10')]).toEqual(['E-5', 'O-10']);
});
