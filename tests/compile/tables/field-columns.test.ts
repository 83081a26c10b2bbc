import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dwaId,
  figureAndMore,
  militaryCode,
  onetCode,
  percent,
  ranks,
  wage,
} from '../../../src/compile/tables/field-columns.ts';
import { figure } from '../../../src/data/column.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';

test('rank types are letters in their order, one at least', () => {
  fc.assert(
    fc.property(fc.subarray([...RANK_TYPES], { minLength: 1 }), (types) => {
      expect(ranks.read(ranks.write(types))).toEqual(types);
    }),
  );
  expect(ranks.write(['Commissioned Officer', 'Warrant Officer'])).toBe('WO');
  for (const cell of ['', 'OW', 'EE', 'X', 'e']) expect(ranks.read(cell)).toBeUndefined();
});

test('a wage that is a marker never becomes a number, and comes back as the dollars it was written with', () => {
  expect(['*', '#'].map((cell) => wage.read(cell))).toEqual(['*', '#']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000_000 }), (cents) => {
      expect(wage.read(wage.write(cents / 100))).toBe(cents / 100);
    }),
  );
  for (const cell of ['', '**', 'n/a', '1,000', '>=$239,200', '-1']) expect(wage.read(cell)).toBeUndefined();
});

test('a share is up to a hundred percent, or withheld', () => {
  expect(['0', '100', '*'].map((cell) => percent.read(cell))).toEqual([0, 100, '*']);
  expect(percent.read('100.1')).toBeUndefined();
});

test('two figures stand with a space between, the second where there is one', () => {
  const rating = figureAndMore(figure({ from: 1, to: 5 }), figure({ from: 0, to: 7 }));
  expect(rating.read('4.12 4.62')).toEqual([4.12, 4.62]);
  expect(rating.read('4.12')).toEqual([4.12, null]);
  expect(rating.write([4, null])).toBe('4');
  expect(rating.write([4, 3.5])).toBe('4 3.5');
  for (const cell of ['', '4 ', '4  3', '6 1', '4 8', '4 3 2']) expect(rating.read(cell)).toBeUndefined();
});

test('codes have their forms', () => {
  expect(onetCode.read('15-1212.00')).toBe('15-1212.00');
  expect(onetCode.read('15-1212')).toBeUndefined();
  expect(dwaId.read('4.A.2.a.1.I07.D08')).toBe('4.A.2.a.1.I07.D08');
  for (const cell of ['25B', 'F&S', '1D7X1', '003754']) expect(militaryCode.read(cell)).toBe(cell);
  for (const cell of ['', ' 25B', '25  B']) expect(militaryCode.read(cell)).toBeUndefined();
});
