import { describe, expect, test } from 'vitest';
import { createDutyPhraseBook, tells } from '../../../src/search/military/duty-phrases.ts';

const book = createDutyPhraseBook(
  ['put out fire', 'put', 'fire', 'lay cable', 'load ship', 'cable'].map((phrase) => ({
    phrase,
    stems: [],
    unlike: [],
    place: [],
  })),
);
const found = (text: string) => {
  const hit = book.find(text.split(' '), 0);
  return hit && [hit.phrase.phrase, hit.at];
};

describe('a phrase is found', () => {
  test('in any form of its words, the longest first', () => {
    expect(found('put out fires')).toEqual(['put out fire', [0, 1, 2]]);
    expect(found('fires')).toEqual(['fire', [0]]);
  });

  test('with one word of its own in between', () => {
    expect(found('laid phone cables')).toEqual(['lay cable', [0, 2]]);
    expect(found('laid red phone cables')).toBeUndefined();
  });

  test('but not across a word that begins another part of the sentence', () => {
    expect(found('loaded onto ships')).toBeUndefined();
    expect(found('loaded navy ships')).toEqual(['load ship', [0, 2]]);
  });

  test('in words that are one in everyday speech, unless one stands by itself', () => {
    const some = createDutyPhraseBook(
      ['hunt submarine', 'submarine'].map((phrase) => ({ phrase, stems: [], unlike: [], place: [] })),
    );
    expect(some.find(['hunted', 'subs'], 0)?.phrase.phrase).toBe('hunt submarine');
    expect(some.find(['submarines'], 0)?.phrase.phrase).toBe('submarine');
    expect(some.find(['subs'], 0)).toBeUndefined();
  });

  test('nowhere else', () => {
    expect(found('cook meals')).toBeUndefined();
  });
});

test('the book knows its words, and those that a phrase begins with', () => {
  expect([book.has('ship'), book.begins('ship'), book.begins('load')]).toEqual([true, false, true]);
});

test('letters, numbers and words that hold a sentence together tell nothing', () => {
  expect(['truck', 'the', 'a', '500', 'through', 'x'].filter(tells)).toEqual(['truck']);
});
