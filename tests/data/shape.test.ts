import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checked,
  count,
  either,
  figure,
  flag,
  listOf,
  matching,
  oneOf,
  orNull,
  parseJson,
  record,
  ShapeError,
  text,
  tuple,
} from '../../src/data/shape.ts';

test('a text is a text, a figure a number that can be counted with, a flag true or false', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(text(value)).toBe(typeof value === 'string');
      expect(flag(value)).toBe(value === true || value === false);
      expect(figure(value)).toBe(typeof value === 'number' && Number.isFinite(value));
      expect(count(value)).toBe(Number.isInteger(value) && Number(value) >= 0);
    }),
  );
  for (const value of [Number.NaN, Infinity, '1', null, undefined]) expect(figure(value)).toBe(false);
});

test('one of some values is none other, not even one that looks alike', () => {
  const zone: (value: unknown) => boolean = oneOf<1 | 2 | 'none'>(1, 2, 'none');
  expect([1, 2, 'none'].every((value) => zone(value))).toBe(true);
  expect(['1', 3, true, null, undefined, Number.NaN].some((value) => zone(value))).toBe(false);
});

test('a text of a form is of no other', () => {
  const code: (value: unknown) => boolean = matching(/^\d\d$/, 'two digits');
  expect(code('12')).toBe(true);
  expect(['1', '123', 12, null].some((value) => code(value))).toBe(false);
});

test('what may be null may be nothing else instead', () => {
  const maybe = orNull(text);
  expect([null, ''].every((value) => maybe(value))).toBe(true);
  expect([undefined, 0, []].some((value) => maybe(value))).toBe(false);
});

test('a list has the shape in every entry', () => {
  const texts = listOf(text);
  expect(texts([])).toBe(true);
  expect(texts(['a', 'b'])).toBe(true);
  for (const value of [['a', 1], 'ab', { length: 0 }, null]) expect(texts(value)).toBe(false);
});

test('a list of so many has each entry in its own shape', () => {
  const pair: (value: unknown) => boolean = tuple<[string, number]>(text, figure);
  expect(pair(['a', 1])).toBe(true);
  for (const value of [['a'], ['a', 1, 2], [1, 'a'], 'a1', null]) expect(pair(value)).toBe(false);
});

test('a record has every field in its shape, and may have more', () => {
  const job = record<{ code: string; pay: number | null }>({ code: text, pay: orNull(figure) });
  expect(job({ code: '25B', pay: null })).toBe(true);
  expect(job({ code: '25B', pay: 1, more: true })).toBe(true);
  for (const value of [{ code: '25B' }, { pay: 1 }, { code: 1, pay: 1 }, null, 'x', []])
    expect(job(value)).toBe(false);
});

test('either shape will do', () => {
  const both = either(text, figure);
  expect(['a', 1].every((value) => both(value))).toBe(true);
  expect([null, true].some((value) => both(value))).toBe(false);
});

describe('a value of another shape', () => {
  const jobs = record<{ jobs: { code: string; pay: (number | '*')[] }[]; pair: [string, number] }>({
    jobs: listOf(
      record<{ code: string; pay: (number | '*')[] }>({
        code: text,
        pay: listOf(either(figure, oneOf('*'))),
      }),
    ),
    pair: tuple<[string, number]>(text, count),
  });
  const right = { jobs: [{ code: '25B', pay: [1, '*'] }], pair: ['a', 1] };

  test('is known as it is where it has the shape', () => {
    expect(checked(jobs, right)).toBe(right);
  });

  const faults: [what: string, value: unknown, message: string][] = [
    [
      'deep inside',
      { ...right, jobs: [right.jobs[0], { code: '68W', pay: [1, '#'] }] },
      'jobs[1].pay[1]: found "#", expected a figure or one of "*"',
    ],
    [
      'in a field that is missing',
      { ...right, jobs: [{ pay: [] }] },
      'jobs[0].code: found undefined, expected a text',
    ],
    [
      'in an entry of a pair',
      { ...right, pair: ['a', -1] },
      'pair[1]: found -1, expected a whole number from 0',
    ],
    ['in the length of a pair', { ...right, pair: ['a'] }, 'pair: found a list of 1, expected a list of 2'],
    [
      'where a list should be',
      { ...right, jobs: {} },
      'jobs: found {}, expected a list, each entry an object with code, pay',
    ],
    ['as a whole', null, 'found null, expected an object with jobs, pair'],
  ];
  test.each(faults)('is refused, and the message says where: %s', (_, value, message) => {
    expect(() => checked(jobs, value)).toThrow(new ShapeError(message));
  });

  test('always has a fault to name, and a value of the shape is always taken', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (jobs(value)) expect(checked(jobs, value)).toBe(value);
        else expect(() => checked(jobs, value)).toThrow(/expected/);
      }),
    );
  });
});

describe('JSON', () => {
  test('is parsed and checked', () => {
    expect(parseJson(listOf(figure), '[1,2]')).toEqual([1, 2]);
    expect(() => parseJson(listOf(figure), '[1,"2"]')).toThrow(
      new ShapeError('[1]: found "2", expected a figure'),
    );
  });

  test('that is none is refused, with its cause', () => {
    expect(() => parseJson(text, '{')).toThrow(
      expect.objectContaining({ message: 'not JSON', cause: expect.any(SyntaxError) }),
    );
  });
});
