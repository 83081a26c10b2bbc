import { expect, test } from 'vitest';
import { grades, hours, pay, percents } from '../../../src/search/noise/pay-and-hours.ts';
import { takenBy } from '../../fixtures/small-noise.ts';

test.each(['25/hr', '60,000 - $75,000 a year', '20.50 per hour', '60k', '1,000', '60k-75k'])(
  '$%s is pay',
  (text) => {
    expect(takenBy(pay, `cook $${text}`)).toEqual([text]);
  },
);

test('thousands are pay where it is said what for', () => {
  expect(takenBy(pay, 'cook 60k per year')).toEqual(['60k per year']);
});

test.each(['60', '25B', '1,000', '0311', '19K'])('%s is none', (text) => {
  expect(takenBy(pay, text)).toEqual([]);
});

test.each(['40 hours per week', '30 hrs/wk', '40hrs', '7am-3:30pm', '7A-3:30P', '8 am to 5 pm'])(
  '%s are hours',
  (text) => {
    expect(takenBy(hours, `cook ${text}`)).toEqual([text]);
  },
);

test.each(['7-3', '24', 'hours', '3P0X1', '8-10'])('%s are none', (text) => {
  expect(takenBy(hours, text)).toEqual([]);
});

test('a share is noise, with what it is a share of where that is listed', () => {
  expect(takenBy(percents, 'cook 70% dd 214')).toEqual(['70% dd 214']);
  expect(takenBy(percents, 'cook 25% travel')).toEqual(['25']);
  expect(takenBy(percents, 'cook 25')).toEqual([]);
});

test.each(['GS-11', 'wg 10', 'GS9'])('%s is a federal grade', (text) => {
  expect(takenBy(grades, text)).toEqual([text]);
});

test.each(['GS-2210', 'gs', '11', 'GS-0083', 'nf'])('%s is none', (text) => {
  expect(takenBy(grades, text)).toEqual([]);
});
