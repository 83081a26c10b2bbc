import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCode, frontDecode } from '../../src/data/front-coding.ts';
import { ShapeError } from '../../src/data/shape.ts';

const cell = fc.string({ maxLength: 50 }).map((text) => text.replaceAll('\n', ' '));
const alike = fc
  .tuple(cell, fc.array(cell, { maxLength: 5 }))
  .map(([start, ends]) => ends.map((end) => start + end));

test('any texts come out as they went in, however alike', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(cell), alike), (cells) => {
      expect(frontDecode(frontCode(cells))).toEqual(cells);
    }),
  );
});

test('what a text has in common with the one before is not said again', () => {
  expect(frontCode(['Signal Officer', 'Signal Officer, Chief'])).toBe('0Signal Officer\ne, Chief');
});

test('a column that says it has more in common than there is, is refused', () => {
  expect(() => frontDecode('0ab\n5c')).toThrow(ShapeError);
  expect(() => frontDecode('!')).toThrow(ShapeError);
});
