import { expect, test } from 'vitest';
import { nearestSeries } from '../../../src/compile/directions/nearest-series.ts';
import { FEDERAL_SERIES } from '../../../src/compile/tables/direction-tables.ts';
import { formatCells } from '../../../src/data/table.ts';

const row = (series: string, name: string, group: string, group_name: string) => ({
  kind: 'white-collar' as const,
  group,
  group_name,
  series,
  name,
});
const rows = [
  row('0101', 'Social Science', '0100', 'Social Science'),
  row('0620', 'Practical Nurse', '0600', 'Medical'),
  row('0675', 'Medical Records Technician', '0600', 'Medical'),
  row('2210', 'Information Technology Management', '2200', 'Information Technology'),
];
const order = nearestSeries(new Map([[FEDERAL_SERIES.path, formatCells(FEDERAL_SERIES, rows)]]));
const series = (listedFor: readonly string[] = []) =>
  rows.map(({ series: code, name, kind }) => ({ series: code, name, kind, listedFor }));
const codes = (said: readonly string[]) => order(series(), said).map((each) => each.series);

test('the series whose names say what the job leads to come first, then those filed near', () => {
  expect(codes(['Hospital Corpsman', 'Medical Records Specialists'])).toEqual([
    '0675',
    '0620',
    '0101',
    '2210',
  ]);
});

test('what fits equally stays as it was', () => {
  expect(codes(['Cook'])).toEqual(rows.map((each) => each.series));
});

test('of a job that the list is too old for, what most codes before it have stays first', () => {
  const [first, ...others] = series(['3D0X2']);
  const said = ['Information Technology Specialist'];
  const sorted = order([{ ...first!, listedFor: ['3D0X2', '3D0X3'] }, ...others], said);
  expect(sorted.map((each) => each.series)).toEqual(['0101', '2210', '0620', '0675']);
});
