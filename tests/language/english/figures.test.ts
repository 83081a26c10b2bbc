import { expect, test } from 'vitest';
import { changeWords, dollars, jobZoneWords, medianWords } from '../../../src/language/english/figures.ts';

test('dollars are whole and grouped', () => {
  expect(dollars(124910)).toBe('$124,910');
});

test('a median that is not published says from which pay on', () => {
  expect(medianWords(124910, 239200)).toBe('$124,910');
  expect(medianWords('#', 239200)).toBe('$239,200 or more');
});

test('a change says which way it goes, and none says so', () => {
  expect(changeWords(28.5, 2034)).toBe('28.5% more jobs by 2034');
  expect(changeWords(-3, 2034)).toBe('3.0% fewer jobs by 2034');
  expect(changeWords(0, 2034)).toBe('No change in jobs by 2034');
});

test('a job zone says how much preparation it takes, and a missing one that it is missing', () => {
  expect(jobZoneWords(4)).toBe('Job zone 4: considerable preparation');
  expect(jobZoneWords(null)).toBe('No job zone');
});
