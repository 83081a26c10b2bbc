import { expect, test } from 'vitest';
import { Tables } from '../../data/derive/occupations/tables.ts';
import { Report } from '../../data/derive/report.ts';

test('two rows for the same thing are refused', () => {
  const rows = [
    { code: '1', title: 'a' },
    { code: '1', title: 'b' },
  ];
  expect(() => new Tables(new Report()).add('pay', ['code', 'title'], rows, ['code'])).toThrow(
    'occupations/pay.tsv: two rows for 1',
  );
});

test('a table without rows is refused', () => {
  expect(() => new Tables(new Report()).add('pay', ['code'], [], ['code'])).toThrow(
    'occupations/pay.tsv: no rows',
  );
});

test('a table reads the same whatever order its rows come in', () => {
  const one = new Tables(new Report());
  one.add('pay', ['code'], [{ code: 'b' }, { code: 'a' }], ['code']);
  const two = new Tables(new Report());
  two.add('pay', ['code'], [{ code: 'a' }, { code: 'b' }], ['code']);
  expect(one.texts).toEqual(two.texts);
});
