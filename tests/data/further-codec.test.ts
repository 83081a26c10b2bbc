import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { seal } from '../../src/data/envelope.ts';
import { decodeFurther, encodeFurther } from '../../src/data/further-codec.ts';

const codes = fc.array(fc.constantFrom('15-1232.00', '33-1011.00', '49-3031.00', '11-1021.00'), {
  maxLength: 3,
});

test('further occupations come back as they were written, none as none', () => {
  fc.assert(
    fc.property(fc.array(codes, { minLength: 1, maxLength: 40 }), (further) => {
      expect(decodeFurther(encodeFurther(further, 'v'), 'v', further.length)).toEqual(further);
    }),
  );
});

test.each([
  ['another number of specialties', '15-1232.00\n0\n0'],
  ['a code that is none', 'cook\n0'],
  ['a place that is none', '15-1232.00\n7'],
])('a file with %s is refused', (_, payload) => {
  expect(() => decodeFurther(seal('list of further occupations', 'v', payload), 'v', 1)).toThrow(
    DataFileError,
  );
});
