import { expect, test } from 'vitest';
import { vaEquivalents } from '../../../data/derive/directions/va-equivalents.ts';
import { Report } from '../../../data/derive/report.ts';

const OCCUPATIONS = new Set(['29-2042.00', '29-2043.00']);

function equivalents(...rows: Record<string, string>[]) {
  const report = new Report();
  const whole = rows.map((row) => ({
    branch: 'Navy',
    code: 'HM',
    title: 'Hospital Corpsman',
    equivalent_as_written: 'Emergency Medical Technician',
    onet2019: '29-2042.00',
    ...row,
  }));
  return { rows: vaEquivalents(whole, OCCUPATIONS, report), report: report.text() };
}

test('an equivalent keeps the title of its code; two names of one occupation are one', () => {
  expect(equivalents({}, { equivalent_as_written: 'EMT' }).rows).toEqual([
    {
      branch: 'Navy',
      code: 'HM',
      ranks: 'E',
      title: 'Hospital Corpsman',
      occupation: '29-2042.00',
      split: '',
    },
  ]);
});

test('an occupation that was split leads to all its parts, and says so', () => {
  expect(equivalents({ onet2019: '29-2042.00|29-2043.00' }).rows).toMatchObject([
    { occupation: '29-2042.00', split: 'Y' },
    { occupation: '29-2043.00', split: 'Y' },
  ]);
});

test('a name that is no occupation’s is left out and reported', () => {
  const { rows, report } = equivalents({ onet2019: '', equivalent_as_written: 'Mapping Technician' });
  expect(rows).toEqual([]);
  expect(report).toContain('no occupation of O*NET-SOC 2019 has that name: 1 (first: Navy HM: Mapping Tech');
});

test('the form of the code tells the rank type', () => {
  const rankOf = (branch: string, code: string) => equivalents({ branch, code }).rows[0]!.ranks;
  expect([rankOf('Army', '25B'), rankOf('Army', '68WP2'), rankOf('Army', '270A')]).toEqual(['E', 'E', 'W']);
  expect([rankOf('Navy', 'MM_NUC'), rankOf('Navy', '182X'), rankOf('Navy', '711X')]).toEqual(['E', 'O', 'W']);
  expect(() => rankOf('Navy', '8404')).toThrow('found the code "Navy 8404", whose form is unknown');
});
