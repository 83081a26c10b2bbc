import { expect, test } from 'vitest';
import { byCodes, seriesWordings, takeCodes } from '../../../src/search/occupation/asked-codes.ts';
import type { TypedCode } from '../../../src/search/occupation/typed-codes.ts';

const code = (kind: TypedCode['kind'], occupations: number[], at = 0): TypedCode => ({
  kind,
  code: '15-1142',
  title: 'Network Administrators',
  start: at,
  end: at + 7,
  occupations,
});
const question = { typed: [], meant: [], corrections: [], wordings: [], strict: false };
const ranked = (occupation: number, score: number) => ({
  occupation,
  score,
  title: '',
  reading: null,
  question,
});
const order = (list: readonly { occupation: number }[]) => list.map(({ occupation }) => occupation);

test('the words beside a code are looked up without it', () => {
  const { words } = takeCodes('15-1142 in Ohio', () => [code('onet-2010', [1])]);
  expect(words.map(({ text }) => text)).toEqual(['in', 'ohio']);
});

test('a federal series alone is looked up by its name, another code alone is not', () => {
  const named = (kind: TypedCode['kind']) => takeCodes('15-1142', () => [code(kind, [1])]).words.length;
  expect(named('federal-series')).toBe(2);
  expect(named('onet-2010')).toBe(0);
  expect(seriesWordings([code('federal-series', [3]), code('today', [1])], 0.5)).toEqual([
    { words: [], open: false, trust: 0.5, named: [3], reading: null },
  ]);
});

test('what a code leads to comes before what the words find', () => {
  const list = byCodes([code('onet-2010', [4, 2])], [ranked(1, 0.7), ranked(2, 0.5)]);
  expect(order(list)).toEqual([4, 2, 1]);
  expect(list.map((each) => each.code?.code)).toEqual(['15-1142', '15-1142', undefined]);
});

test('but not before an occupation that the words surely name, where they speak for none of the code’s', () => {
  expect(order(byCodes([code('onet-2010', [4])], [ranked(1, 0.95)]))).toEqual([1, 4]);
  expect(order(byCodes([code('onet-2010', [4])], [ranked(1, 0.95), ranked(4, 0.5)]))).toEqual([4, 1]);
});

test('a federal series is a reason and changes no order', () => {
  const list = byCodes([code('federal-series', [2])], [ranked(1, 0.7), ranked(2, 0.5)]);
  expect(order(list)).toEqual([1, 2]);
  expect(list[1]!.code).toMatchObject({ kind: 'federal-series' });
});
