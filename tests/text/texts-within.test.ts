import { describe, expect, test } from 'vitest';
import { createTextsWithin } from '../../src/text/texts-within.ts';
import { corpusOf } from '../fixtures/ten-texts.ts';

const within = createTextsWithin(corpusOf().index, 5);
const found = (text: string) => {
  const words = text.split(' ');
  return within.find(words).map(({ from, to }) => words.slice(from, to).join(' '));
};

describe('texts that stand whole within some words', () => {
  test('are found, in whatever number', () => {
    expect(found('two combat medics needed')).toEqual(['combat medics']);
    expect(found('a cook or a truck driver')).toEqual(['cook', 'truck driver']);
  });

  test('are not found in another order, or in part', () => {
    expect(found('medic combat')).toEqual([]);
    expect(found('heavy truck')).toEqual([]);
  });

  test('are the longest: none lies within another', () => {
    expect(found('heavy truck driver and mechanic')).toEqual(['heavy truck driver and mechanic']);
  });

  test('are none where there are no words', () => {
    expect(within.find([])).toEqual([]);
  });
});

test('a text ends where its last word does, and at its place where none begins', () => {
  const words = 'old truck driver here'.split(' ');
  expect(within.endAt(words, 1)).toBe(3);
  expect(within.endAt(words, 0)).toBe(0);
  expect(within.endAt(words, 2)).toBe(2);
});

test('texts of more words than asked for are not looked for', () => {
  const short = createTextsWithin(corpusOf().index, 2);
  expect(short.endAt('heavy truck driver and mechanic'.split(' '), 0)).toBe(0);
});
