import { expect, test } from 'vitest';
import { deriveFormerCodes } from '../../../data/derive/occupations/former-codes.ts';
import { sourceFolder, written } from '../source-folder.ts';

const TODAY = {
  '11-9171.00': 'Funeral Home Managers',
  '15-1244.00': 'Network and Computer Systems Administrators',
  '39-4031.00': 'Morticians',
};

/** One step of the taxonomy: pairs of code and title. */
function step(from: string, to: string, rows: readonly (readonly [string, string, string])[]): string {
  const header = [
    `O*NET-SOC ${from} Code`,
    `O*NET-SOC ${from} Title`,
    `O*NET-SOC ${to} Code`,
    `O*NET-SOC ${to} Title`,
  ];
  return [header, ...rows.map((row) => [...row, ''])].map((row) => row.join(',')).join('\n');
}

const files = {
  'taxonomy/2006_to_2009_Crosswalk.csv': step('2006', '2009', [
    ['11-9061.00', 'Funeral Directors', '11-9061.00'],
    ['15-1071.00', 'Network Administrators', '15-1071.00'],
    ['15-1244.00', 'Network Administrators', '15-1071.00'],
  ]),
  'taxonomy/2009_to_2010_Crosswalk.csv': step('2009', '2010', [
    ['11-9061.00', 'Funeral Directors', '39-4031.00'],
    ['15-1071.00', 'Network Administrators', '15-1142.00'],
  ]),
  'taxonomy/2010_to_2019_Crosswalk.csv': step('2010', '2019', [
    ['11-9061.00', 'Funeral Service Managers', '11-9171.00'],
    ['15-1142.00', 'Network Administrators', '15-1244.00'],
    ['39-4031.00', 'Morticians', '39-4031.00'],
    ['39-4031.00', 'Morticians', '11-9171.00'],
  ]),
};

test('a code leads through every later taxonomy to today’s occupations', () => {
  const input = sourceFolder(files, TODAY);
  deriveFormerCodes(input);
  const rows = written(input, 'former-codes').map((row) => [row.code, row.taxonomy, row.occupations]);
  expect(rows).toContainEqual(['15-1142.00', '2010', '15-1244.00']);
  expect(rows).toContainEqual(['15-1071.00', '2009', '15-1244.00']);
});

test('a code that meant two things stands there for each, one that led to the same only by its later name', () => {
  const input = sourceFolder(files, TODAY);
  deriveFormerCodes(input);
  const of = (code: string) => written(input, 'former-codes').filter((row) => row.code === code);
  expect(of('11-9061.00').map((row) => [row.taxonomy, row.title, row.occupations])).toEqual([
    ['2009', 'Funeral Directors', '11-9171.00 39-4031.00'],
    ['2010', 'Funeral Service Managers', '11-9171.00'],
  ]);
  expect(of('15-1071.00')).toHaveLength(1);
});

test('a code that is the same occupation today is left out, one that is another’s or more than one is not', () => {
  const input = sourceFolder(files, TODAY);
  deriveFormerCodes(input);
  const codes = written(input, 'former-codes').map((row) => row.code);
  expect(codes).not.toContain('15-1244.00');
  expect(codes).toContain('39-4031.00');
});

test('a step to a code that the next taxonomy lacks stops the run', () => {
  const broken = step('2010', '2019', [['15-1142.00', 'Network Administrators', '15-9999.00']]);
  const input = sourceFolder({ ...files, 'taxonomy/2010_to_2019_Crosswalk.csv': broken }, TODAY);
  expect(() => deriveFormerCodes(input)).toThrow('15-9999.00 is no code of 2019');
});
