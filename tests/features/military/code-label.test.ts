import { expect, test } from 'vitest';
import type { CrosswalkIndex } from '../../../src/data/crosswalk-index.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { codeLabel } from '../../../src/features/military/code-label.ts';
import { specialtyOf } from '../../fixtures/made-jobs.ts';

const NAMES: CrosswalkIndex['codeNames'] = {
  Army: 'MOS',
  'Marine Corps': 'MOS',
  Navy: 'rating, NEC or NOBC',
  'Air Force': 'AFSC',
  'Space Force': 'SFSC',
  'Coast Guard': 'rating or specialty',
};
const label = (branch: Branch, code: string, ranks: 'Enlisted' | 'Commissioned Officer' = 'Enlisted') =>
  codeLabel(NAMES, branch, specialtyOf({ branches: [branch], code, ranks: [ranks] }));

test('a code is called what its branch calls it', () => {
  expect(label('Army', '25B')).toBe('MOS');
  expect(label('Space Force', '5C0X1')).toBe('SFSC');
});

test('at sea its form says which kind of code it is', () => {
  expect(label('Navy', 'HM')).toBe('Rating');
  expect(label('Coast Guard', 'BM')).toBe('Rating');
  expect(label('Navy', 'L03A')).toBe('NEC');
  expect(label('Navy', '8506')).toBe('NEC');
  expect(label('Navy', '8506', 'Commissioned Officer')).toBe('NOBC');
  for (const code of ['SN', '001260']) expect(label('Navy', code)).toBe('Code');
  expect(label('Coast Guard', 'INT10', 'Commissioned Officer')).toBe('Code');
});
