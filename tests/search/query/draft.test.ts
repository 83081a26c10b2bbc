import { describe, expect, test } from 'vitest';
import {
  addCode,
  between,
  codeChip,
  countOthers,
  emptyDraft,
  isFree,
  isNamed,
  plainWords,
  take,
  written,
} from '../../../src/search/query/draft.ts';
import type { CodeReading } from '../../../src/search/query/read-code.ts';
import { queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const query = queryOf('The 25-B  Cook', reference);
const empty = emptyDraft(4);
const reading: CodeReading = {
  kind: 'exact',
  code: '25B',
  detail: null,
  hits: [{ specialty: 5, title: -1 }],
};
const place = { from: 1, to: 3, kind: 'code' } as const;

test('at first every word is free and plain', () => {
  expect(isFree(empty, 0, 4)).toBe(true);
  expect(plainWords(empty, query)).toEqual(query.words);
});

test('words that are taken are no longer free, and the draft before stays as it is', () => {
  const taken = take(empty, 1, 3);
  expect([isFree(taken, 0, 1), isFree(taken, 0, 2), isFree(taken, 3, 4)]).toEqual([true, false, true]);
  expect(plainWords(taken, query).map(({ text }) => text)).toEqual(['the', 'cook']);
  expect(isFree(empty, 0, 4)).toBe(true);
});

test('what was written is given letter for letter, and what stands between two words', () => {
  expect(written(query, 1, 3)).toBe('25-B');
  expect(written(query, 0, 4)).toBe('The 25-B  Cook');
  expect([0, 1, 2, 3].map((at) => between(query, at))).toEqual([' ', '-', '  ', '']);
});

describe('a code that is added', () => {
  test('takes its words and has a chip of them', () => {
    const draft = addCode(empty, query, reading, place);
    expect(draft.taken).toEqual([false, true, true, false]);
    expect(draft.codes).toEqual([{ ...reading, needsRest: false, chip: codeChip(reading, 'code', '25-B') }]);
    expect(draft.codes[0]!.chip).toMatchObject({ id: 'code:25B', from: '25-B', removable: true });
  });

  test('a second time takes its words and has no second chip', () => {
    const twice = addCode(addCode(empty, query, reading, place), query, reading, {
      ...place,
      from: 3,
      to: 4,
    });
    expect(twice.codes).toHaveLength(1);
    expect(twice.taken).toEqual([false, true, true, true]);
  });

  test('leaves the draft as it is where the person removed it', () => {
    const removed = queryOf('The 25-B  Cook', reference, 'code:25B');
    expect(addCode(empty, removed, reading, place)).toBe(empty);
  });

  test('adds what else the word is, also where the person removed the first reading', () => {
    const both = { ...reading, besides: { ...reading, code: '11BX' } };
    const codes = (without: string[]) =>
      addCode(empty, queryOf('The 25-B  Cook', reference, ...without), both, place).codes.map(
        ({ code }) => code,
      );
    expect(codes([])).toEqual(['25B', '11BX']);
    expect(codes(['code:25B'])).toEqual(['11BX']);
    expect(codes(['code:11BX'])).toEqual(['25B']);
  });
});

test('words that surely name a branch or rank are told from the others', () => {
  const names = [
    { from: 0, to: 1, sure: true },
    { from: 3, to: 4, sure: false },
  ];
  expect([0, 1, 3].map((at) => isNamed(names, at))).toEqual([true, false, false]);
  const named = {
    ...empty,
    branchNames: [{ from: 0, to: 1, sure: true, value: 'Army' as const }],
    rankNames: [{ from: 3, to: 4, sure: false, value: 'Enlisted' as const }],
  };
  expect(countOthers(named, query)).toBe(3);
});
