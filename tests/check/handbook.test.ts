import { expect, test } from 'vitest';
import { checkHandbookWording } from '../../data/check/handbook.ts';
import { said, sample, withRequirements } from './sample.ts';

// Made up for the test: no sentence of the handbook's is in the project.
const handbook = new Map([
  [
    'repair/radio-mechanics',
    'Radio mechanics climb tall masts in any weather at all.\nThey need a steady hand and the Radio Exam of the State Board of Radios.',
  ],
  ['repair/others', 'Others learn the trade from somebody who knows it well.'],
]);

test('nothing is held against a phrase of our own', () => {
  expect(checkHandbookWording(sample(), handbook)).toEqual([]);
});

test('five words in a row of the page may stand, six may not', () => {
  const five = withRequirements({ entry: 'Climb tall masts in any storm' });
  expect(checkHandbookWording(five, handbook)).toEqual([]);
  const six = withRequirements({ entry: 'Climb tall masts in any weather' });
  expect(said(checkHandbookWording(six, handbook))).toContain('"climb tall masts in any weather"');
});

test('names of exams and agencies may be as long as they are', () => {
  const named = withRequirements({ exams: ['Radio Exam of the State Board of Radios'] });
  expect(checkHandbookWording(named, handbook)).toEqual([]);
});

test('another page is no concern, and the end of a part ends a run of words', () => {
  expect(
    checkHandbookWording(withRequirements({ entry: 'Learn the trade from somebody who knows it' }), handbook),
  ).toEqual([]);
  expect(
    checkHandbookWording(withRequirements({ experience: 'any weather at all they need' }), handbook),
  ).toEqual([]);
});

test('a page that the handbook does not have is found', () => {
  expect(said(checkHandbookWording(withRequirements({ page: 'repair/none' }), handbook))).toContain(
    'there is no page repair/none',
  );
});
