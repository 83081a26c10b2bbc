import { describe, expect, test } from 'vitest';
import { createWordCover } from '../../src/text/word-cover.ts';
import { corpusOf } from '../fixtures/ten-texts.ts';

const { index, terms } = corpusOf();
const cover = createWordCover(index);
const covered = (text: string, ...texts: number[]) => {
  cover.set(terms(text));
  return cover.of(texts);
};

describe('how much of some typed words a set of texts has', () => {
  test('is all where one text has them all, or several together', () => {
    expect(covered('combat medic', 0)).toBe(1);
    expect(covered('combat flight', 0, 1)).toBe(1);
    expect(covered('trucks operating', 2, 7)).toBe(1);
  });

  test('is the share of the words by how telling they are', () => {
    const rare = covered('cook radio', 9);
    const common = covered('cook radio', 7);
    expect(rare + common).toBeCloseTo(1);
    expect(rare).toBeGreaterThan(common);
    expect(covered('cook radio', 0)).toBe(0);
  });

  test('is all where nothing was typed, and nothing where there is no text', () => {
    cover.set([]);
    expect(cover.of([0])).toBe(1);
    expect(covered('cook')).toBe(0);
  });

  test('is that of the words set last', () => {
    covered('combat medic', 0);
    expect(covered('cook', 0)).toBe(0);
    expect(covered('medic', 0)).toBe(1);
  });

  test('counts one word of a text for every typed word that it may stand for', () => {
    expect(covered('medic medics', 0)).toBe(1);
  });
});

test.each([17, 20, 33, 40])('%i words are all counted', (count) => {
  const words = Array.from(
    { length: count },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'b' : 'd'}orn`,
  );
  const of = corpusOf([words.join(' '), words.slice(0, -1).join(' ')]);
  const long = createWordCover(of.index);
  long.set(of.terms(words.join(' ')));
  expect(long.of([0])).toBeCloseTo(1);
  expect(long.of([1])).toBeLessThan(0.99);
  expect(long.of([1])).toBeGreaterThan(0.9);
});
