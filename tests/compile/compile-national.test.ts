import { expect, test } from 'vitest';
import { compileNational } from '../../src/compile/compile-national.ts';
import { rowsOf, tables } from './committed.ts';

const national = compileNational(tables);

test('the figures of all occupations are those of their line', () => {
  const cells = (table: string) => rowsOf(table).find(({ code }) => code === '00-0000')!;
  expect(national.medianWage).toEqual({
    hourly: Number(cells('pay').h_median),
    annual: Number(cells('pay').a_median),
  });
  expect(national.changePercent).toBe(Number(cells('outlook').change_percent));
});

test('no wage hides behind the top that BLS publishes: since 2025 there is none', () => {
  expect(rowsOf('pay').filter((row) => Object.values(row).includes('#'))).toEqual([]);
});

test('a table without the line of all occupations is refused', () => {
  const without = new Map(tables).set(
    'occupations/outlook.tsv',
    tables.get('occupations/outlook.tsv')!.replace(/^00-0000.*\n/m, ''),
  );
  expect(() => compileNational(without)).toThrow('data/occupations/outlook.tsv: no row "00-0000"');
});
