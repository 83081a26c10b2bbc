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
    roles: ['other', 'code', 'branch'],
  });
  expect(
    find([
      ['Doe, Jane', '25B', 'Army', '2009'],
      ['Roe, Sam', '11B', 'Army', '2011'],
    ]),
  ).toEqual({
    header: false,
    roles: ['other', 'code', 'branch', 'dates'],
  });
});

test('of nothing there are none', () => {
  expect(find([])).toEqual({ header: false, roles: [] });
});
