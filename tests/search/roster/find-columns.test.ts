import { expect, test } from 'vitest';
import { createColumnFinder } from '../../../src/search/roster/find-columns.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

const find = createColumnFinder(smallRoster().parts.ask);

test('columns are found by name, and by what stands in them', () => {
  expect(
    find([
      ['Person', 'MOS', 'Service'],
      ['Doe, Jane', '25B', 'Army'],
      ['Roe, Sam', '11B', 'Army'],
    ]),
  ).toEqual({
    header: true,
    start: 1,
    roles: ['other', 'code', 'branch'],
  });
  expect(
    find([
      ['Doe, Jane', '25B', 'Army', '2009'],
      ['Roe, Sam', '11B', 'Army', '2011'],
    ]),
  ).toEqual({
    header: false,
    start: 0,
    roles: ['other', 'code', 'branch', 'dates'],
  });
});

test('of nothing there are none', () => {
  expect(find([])).toEqual({ header: false, start: 0, roles: [] });
});

test('names may stand below what heads the list', () => {
  expect(
    find([
      ['Candidates for the position, by branch', '', ''],
      ['', '', ''],
      ['Person', 'MOS', 'Service'],
      ['Doe, Jane', '25B', 'Army'],
    ]),
  ).toEqual({ header: true, start: 3, roles: ['other', 'code', 'branch'] });
  // A line of one cell above people is a person.
  expect(find([['25B'], ['11B', 'Army'], ['25B', 'Army']])).toMatchObject({ header: false, start: 0 });
});
