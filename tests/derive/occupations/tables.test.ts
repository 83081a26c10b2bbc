import { expect, test } from 'vitest';
import { Tables } from '../../../data/derive/occupations/tables.ts';
import { Report } from '../../../data/derive/report.ts';
import { HOT_TECHNOLOGIES } from '../../../src/compile/tables/name-tables.ts';
import { JOB_ZONES } from '../../../src/compile/tables/occupation-tables.ts';

test('two rows for the same thing are refused', () => {
  const rows = [
    { code: '15-1212.00', zone: '4' },
    { code: '15-1212.00', zone: '5' },
  ];
  expect(() => new Tables(new Report()).add(JOB_ZONES, rows)).toThrow(
    'data/occupations/job-zones.tsv, line 3, column "code": found "15-1212.00" as on line 2',
  );
});

test('a cell that its column does not allow is refused', () => {
  expect(() => new Tables(new Report()).add(JOB_ZONES, [{ code: '15-1212.00', zone: '6' }])).toThrow(
    'column "zone": found "6", expected a whole number from 1 to 5',
  );
});

test('a table without rows is refused', () => {
  expect(() => new Tables(new Report()).add(JOB_ZONES, [])).toThrow('occupations/job-zones.tsv: no rows');
});

test('a table reads the same whatever order its rows come in', () => {
  const one = new Tables(new Report());
  one.add(HOT_TECHNOLOGIES, [{ product: 'b' }, { product: 'a' }]);
  const two = new Tables(new Report());
  two.add(HOT_TECHNOLOGIES, [{ product: 'a' }, { product: 'b' }]);
  expect(one.texts).toEqual(two.texts);
});
