import { expect, test } from 'vitest';
import { requiredRows } from '../../src/compile/tables.ts';
import { ALL_OCCUPATIONS } from '../../src/domain/national.ts';
import { tables } from './committed.ts';

test('the figures of all occupations are those of the tables', () => {
  const row = (path: string) => requiredRows(tables, path, ['code']).find(({ code }) => code === '00-0000')!;
  expect(ALL_OCCUPATIONS).toEqual({
    medianHourly: Number(row('occupations/pay.tsv').h_median),
    medianAnnual: Number(row('occupations/pay.tsv').a_median),
    changePercent: Number(row('occupations/outlook.tsv').change_percent),
  });
});
