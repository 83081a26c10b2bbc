import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStems, unpackStems } from '../../src/data/task-stems.ts';
import { taskStems } from '../fixtures/made-stems.ts';

const COUNT = 40;

test('stems come out as they went in', () => {
  fc.assert(
    fc.property(taskStems(COUNT), (stems) => {
      expect(unpackStems(packStems(stems), COUNT)).toEqual(stems);
    }),
  );
});

const packed = { stems: 'fix weld', owners: '1\n2 1', shares: '9\n12' };

test('owners are written as the steps between them', () => {
  expect(unpackStems(packed, COUNT)).toEqual({
    stems: ['fix', 'weld'],
    owners: [[0], [1, 2]],
    shares: [[9], [1, 2]],
  });
});

test.each([
  ['an owner there is not', { ...packed, owners: '1\nzz 1' }],
  ['owners that fall', { ...packed, owners: '1\n2 0' }],
  ['a share that is none', { ...packed, shares: '0\n12' }],
  ['fewer shares than owners', { ...packed, shares: '9\n1' }],
  ['fewer lines than stems', { ...packed, owners: '1' }],
])('%s is refused', (_, wrong) => {
  expect(() => unpackStems(wrong, COUNT)).toThrow();
});
