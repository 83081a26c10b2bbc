import fc from 'fast-check';
import { expect, test } from 'vitest';
import { either, figure, flag, listOf, oneOf, orNull, record, text } from '../../src/data/shape.ts';

test('a text is a text, a figure a number that can be counted with, a flag true or false', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(text(value)).toBe(typeof value === 'string');
      expect(flag(value)).toBe(value === true || value === false);
      expect(figure(value)).toBe(typeof value === 'number' && Number.isFinite(value));
    }),
  );
  for (const value of [Number.NaN, Infinity, '1', null, undefined]) expect(figure(value)).toBe(false);
});

test('one of some values is none other, not even one that looks alike', () => {
  const zone: (value: unknown) => boolean = oneOf<1 | 2 | 'none'>(1, 2, 'none');
  expect([1, 2, 'none'].every((value) => zone(value))).toBe(true);
  expect(['1', 3, true, null, undefined, Number.NaN].some((value) => zone(value))).toBe(false);
});

test('what may be null may be nothing else instead', () => {
  const maybe = orNull(text);
  expect([null, ''].every(maybe)).toBe(true);
  expect([undefined, 0, []].some(maybe)).toBe(false);
});

test('a list has the shape in every entry', () => {
  const texts = listOf(text);
  expect(texts([])).toBe(true);
  expect(texts(['a', 'b'])).toBe(true);
  for (const value of [['a', 1], 'ab', { length: 0 }, null]) expect(texts(value)).toBe(false);
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
  expect(['a', 1].every(both)).toBe(true);
  expect([null, true].some(both)).toBe(false);
});
