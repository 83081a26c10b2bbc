import { expect, test } from 'vitest';
import { roleOfName } from '../../../src/search/roster/column-names.ts';

test.each([
  ['MOS', 'code'],
  ['Primary MOS', 'code'],
  ['MOS/AFSC/Rate', 'code'],
  ['MOS Code (last held)', 'code'],
  ['MOS Title', 'title'],
  ['Rating Description', 'title'],
  ['Military Job Title', 'title'],
  ['Branch of Service', 'branch'],
  ['SERVICE', 'branch'],
  ['Pay Grade', 'rank'],
  ['Rank at separation', 'rank'],
  ['Start Date 2', 'dates'],
  ['Years of Service', 'dates'],
  ['Military Experience', 'text'],
  ['Last, First', 'other'],
  ['Zip Code', 'other'],
  ['E-mail', 'other'],
  ['Favorite color', undefined],
  ['', undefined],
])('a column %j holds %s', (name, role) => {
  expect(roleOfName(name)).toBe(role);
});
