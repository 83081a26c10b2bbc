import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRANCHES } from '../../src/domain/branch.ts';
import { writtenCodes } from '../../src/domain/service-code.ts';

test.each([
  ['Navy', 'HM2', 'HM E5'],
  ['Navy', 'hmcs', 'HM E8'],
  ['Navy', 'HM-8404', '8404 -'],
  ['Navy', 'STG3', 'STG E4'],
  ['Coast Guard', 'BMC', 'BM E7'],
  ['Army', '25b30', '25B E6'],
  ['Army', '25B2O', '25B E5'],
  ['Army', '11B1P', '11B -'],
  ['Army', '11A00', '11A -'],
  ['Air Force', 'T1D751', '1D751 -'],
  ['Air Force', '1d7x1q', '1D7X1 -'],
  ['Space Force', '13s', '13SX -'],
] as const)('in the %s %s may stand for %s', (branch, written, expected) => {
  const codes = writtenCodes(branch, written).map(({ code, grade }) => `${code} ${grade ?? '-'}`);
  expect(codes).toContain(expected);
});

test('the code itself comes first, without hyphens and spaces', () => {
  expect(writtenCodes('Navy', 'hm-2')[0]).toEqual({ code: 'HM2', grade: undefined });
  expect(writtenCodes('Marine Corps', '03 11')).toEqual([{ code: '0311', grade: undefined }]);
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BRANCHES), fc.string(), (branch, written) => {
      expect(writtenCodes(branch, written).length).toBeGreaterThan(0);
    }),
  );
});
