import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Column,
  figure,
  flag,
  listOf,
  matching,
  oneOf,
  optional,
  orMark,
  text,
  wholeNumber,
} from '../../src/data/column.ts';

const cell = fc.stringMatching(/^[A-Za-z0-9 .-]{1,20}$/);
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

/** Asserts that whatever value is written is read again. */
function roundTrip<T>(column: Column<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(column.read(column.write(value))).toEqual(value);
    }),
  );
}

describe('what is written is read again', () => {
  test('a text', () => roundTrip(text, cell));
  test('a flag', () => roundTrip(flag, fc.boolean()));
  test('one of some', () => roundTrip(oneOf('a', 'b'), fc.constantFrom('a', 'b')));
  test('a figure', () => roundTrip(figure(), cents));
  test('a whole number', () => roundTrip(wholeNumber(), fc.nat()));
  test('a whole number of so many digits', () =>
    roundTrip(wholeNumber({ from: 1, to: 99, digits: 2 }), fc.integer({ min: 1, max: 99 })));
  test('what may be empty', () => roundTrip(optional(text), fc.option(cell)));
  test('a figure or a mark', () =>
    roundTrip(orMark(figure(), '*', '#'), fc.oneof(cents, fc.constantFrom('*' as const, '#' as const))));
  test('a list', () => roundTrip(listOf(text, '|'), fc.array(cell)));
});

describe('what a column does not hold is not read', () => {
  const none: [what: string, column: Column<unknown>, cells: string[]][] = [
    ['no text', text, ['']],
    ['anything but Y for yes', flag, ['N', 'y', 'yes', ' Y']],
    ['a misspelt branch', oneOf('Army', 'Navy'), ['Amry', 'army', 'Army ', '']],
    [
      'a figure with a comma, a unit, an exponent or nothing',
      figure(),
      ['1,000', '$1', '1e3', '', '.5', '5.', 'NaN', '+1', ' 1'],
    ],
    ['a figure out of its range', figure({ from: 1, to: 5 }), ['0.99', '5.01', '-1']],
    ['half a whole number, or a negative one', wholeNumber(), ['0.5', '-1', '', '1 ']],
    ['too few digits', wholeNumber({ digits: 2 }), ['1']],
    ['a mark that is not one of them', orMark(figure(), '*'), ['#', '**', '']],
    [
      'a list with an empty entry, or one that is not allowed',
      listOf(oneOf('a', 'b'), ' '),
      ['a  b', 'a b ', 'a c'],
    ],
    ['a text of another form, even after one of its form', matching(/^\d\d$/, 'two digits'), ['1', '123']],
  ];
  test.each(none)('%s', (_, column, cells) => {
    expect(cells.map((each) => column.read(each))).toEqual(cells.map(() => undefined));
  });

  test('and a column of one form reads the next cell afresh', () => {
    const code = matching(/^\d\d$/, 'two digits');
    expect(['12', '12', 'x', '34', 'x'].map((each) => code.read(each))).toEqual([
      '12',
      '12',
      undefined,
      '34',
      undefined,
    ]);
  });
});

test('a column says what it expects in words', () => {
  expect(oneOf('Army', 'Navy').expects).toBe('one of: Army, Navy');
  expect(wholeNumber({ from: 1, to: 5 }).expects).toBe('a whole number from 1 to 5');
  expect(wholeNumber({ from: 1 }).expects).toBe('a whole number, 1 or more');
  expect(optional(figure({ from: 0 })).expects).toBe('a figure, 0 or more, or an empty cell');
  expect(orMark(figure(), '*', '#').expects).toBe('a figure, or "*" or "#"');
  expect(listOf(text, ' ').expects).toBe('a list with a space between the entries, each a text');
});
