import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPhraseBook } from '../../src/text/phrase-book.ts';

const book = createPhraseBook<number>([
  ['air', 1],
  ['air force', 2],
  ['us air force', 3],
  ['force of nature', 4],
  ['air force', 5],
]);
const find = (text: string) => book.find(text.split(' ')).map(({ from, to, value }) => [from, to, value]);

describe('listed phrases are found', () => {
  test('anywhere in the words, with their places', () => {
    expect(find('in the air force')).toEqual([[2, 4, 2]]);
    expect(find('air cook air force')).toEqual([
      [0, 1, 1],
      [2, 4, 2],
    ]);
  });

  test('the longest first', () => {
    expect(find('us air force')).toEqual([[0, 3, 3]]);
    expect(find('us air')).toEqual([[1, 2, 1]]);
  });

  test('apart: what one phrase has taken is not looked at again', () => {
    expect(find('air force of nature')).toEqual([[0, 2, 2]]);
    expect(find('the force of nature')).toEqual([[1, 4, 4]]);
  });

  test('and of a phrase that is listed twice the first counts', () => {
    expect(book.at(['air', 'force'], 0)?.value).toBe(2);
  });
});

test('nothing is found of other words, of parts, and of no words', () => {
  for (const text of ['', 'force', 'us', 'force of', 'airforce', 'constructor'])
    expect(find(text)).toEqual([]);
  expect(book.at(['air'], 1)).toBeUndefined();
  expect(createPhraseBook([]).find(['air'])).toEqual([]);
});

test('a value may be anything, undefined and false too', () => {
  const odd = createPhraseBook<unknown>([
    ['a', undefined],
    ['b', false],
  ]);
  expect(odd.find(['a', 'b'])).toEqual([
    { from: 0, to: 1, value: undefined },
    { from: 1, to: 2, value: false },
  ]);
});

test('for any phrases and words, those found lie in order and apart, and no longer one stands at their place', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
      const listed = new Set(phrases.map((each) => each.join(' ')));
      const found = createPhraseBook(phrases.map((each) => [each.join(' '), true])).find(text);
      let end = 0;
      for (const { from, to } of found) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(listed.has(text.slice(from, to).join(' '))).toBe(true);
        for (let longer = to + 1; longer <= text.length; longer++)
          expect(listed.has(text.slice(from, longer).join(' '))).toBe(false);
        // Nothing between was passed over.
        for (let at = end; at < from; at++)
          for (let to = at + 1; to <= text.length; to++)
            expect(listed.has(text.slice(at, to).join(' '))).toBe(false);
        end = to;
      }
    }),
  );
});
