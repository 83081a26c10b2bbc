import { expect, test } from 'vitest';
import { togglePick } from '../../../src/domain/resume/pick.ts';
import {
  countLines,
  EMPTY_RESUME,
  isEmpty,
  serviceOf,
  wholeText,
} from '../../../src/domain/resume/resume.ts';
import { CHECK, DRIVE, JOB, OCCUPATION } from '../../fixtures/sample-resume.ts';

const picked = togglePick(togglePick(EMPTY_RESUME, JOB, DRIVE), OCCUPATION, CHECK);

test('the headline stands on top of the whole text', () => {
  expect(wholeText({ ...EMPTY_RESUME, headline: ' Truck driver\n', text: '• Drove trucks\n\n' })).toBe(
    'Truck driver\n\n• Drove trucks',
  );
  expect(wholeText({ ...EMPTY_RESUME, text: '• Drove trucks' })).toBe('• Drove trucks');
});

test('a headline alone is worth copying, white space is not', () => {
  expect(isEmpty({ ...EMPTY_RESUME, headline: 'Truck driver' })).toBe(false);
  expect(isEmpty({ ...EMPTY_RESUME, headline: ' ', text: '\n' })).toBe(true);
});

test('lines are counted without the headings, and with those that were written by hand', () => {
  expect(countLines(picked)).toBe(2);
  const dated = picked.text.replace('Truck Drivers', 'Truck Drivers (2019)');
  expect(countLines({ ...picked, text: `${dated}\n\nSpeaks Spanish` })).toBe(3);
});

test('the service is that of the last military page, whatever was picked after it', () => {
  expect(serviceOf(picked)).toEqual(JOB.service);
  expect(serviceOf(togglePick(EMPTY_RESUME, OCCUPATION, CHECK))).toBe(null);
});
