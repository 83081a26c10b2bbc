import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordMatcher } from '../../src/text/match-words.ts';
import { NO_SPELLINGS } from '../../src/text/near-spellings.ts';
import { buildTextIndex } from '../../src/text/text-index.ts';
import { buildBagIndex, createBagScorer, scoreOwner, sharesOfStem } from '../../src/text/word-bags.ts';
import { WEIGHTS } from '../fixtures/ten-texts.ts';

const titles = buildTextIndex(['Cook', 'Head Cook', 'Mechanic', 'Jet-Engine Mechanic']);
const sentences = buildTextIndex(['Cook meals for the crew', 'Fix jet engines', 'Fix brakes and engines']);
/** A cook, a mechanic, and somebody of whom nothing is said. */
const OWNERS = 3;
const bag = buildBagIndex(
  [
    { index: titles, of: [[0, 1], [2, 3], []], weight: (text) => (text === 0 || text === 2 ? 3 : 1) },
    { index: sentences, of: [[0], [1, 2], []], weight: () => 1 },
  ],
  OWNERS,
  3,
);
const matchWord = createWordMatcher(bag, NO_SPELLINGS, WEIGHTS);
const terms = (text: string) => text.split(' ').map((word) => matchWord(word, false, false));
const score = createBagScorer(bag, OWNERS);
const scores = (text: string) => [...score(terms(text))];
const share = (word: string, owner: number) => {
  const id = bag.wordIds.get(word)!;
  for (let p = bag.from[id]!; p < bag.from[id + 1]!; p++) if (bag.ownerOf[p] === owner) return bag.share[p]!;
  return 0;
};

describe('a bag of words', () => {
  test('has the words of all texts, without connecting words and words that a sign joins', () => {
    expect(bag.words).toEqual([
      'brakes',
      'cook',
      'crew',
      'engine',
      'engines',
      'fix',
      'head',
      'jet',
      'meals',
      'mechanic',
    ]);
  });

  test('knows how much each owner uses a word: more often counts more, but ever less more', () => {
    expect(share('cook', 0)).toBeCloseTo(5 / 8);
    expect(share('head', 0)).toBeCloseTo(1 / 4);
    expect(share('engines', 1)).toBeCloseTo(2 / 5);
    expect(share('cook', 1)).toBe(0);
  });
});

describe('an owner scores', () => {
  test('by how much of the words its texts are about', () => {
    const [cook, mechanic, nobody] = scores('fix jet engines');
    expect(mechanic).toBeGreaterThan(0.2);
    expect(cook).toBe(0);
    expect(nobody).toBe(0);
  });

  test('more, the more of the words it has', () => {
    expect(scores('cook meals')[0]).toBeGreaterThan(scores('cook brakes')[0]!);
  });

  test('never more than one, and nothing for connecting words alone', () => {
    for (const value of scores('cook cook cook')) expect(value).toBeLessThanOrEqual(1);
    expect(scores('and the')).toEqual([0, 0, 0]);
    expect([...score([])]).toEqual([0, 0, 0]);
  });

  test('the same asked for alone as among all', () => {
    const word = fc.constantFrom('cook', 'fix', 'engine', 'jet', 'and', 'zzz', 'mechanics', 'meal');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        expect(scores(text)).toEqual([0, 1, 2].map((owner) => scoreOwner(bag, terms(text), owner)));
      }),
    );
  });
});

test('the words of a stem count together, more than each and never more than the whole', () => {
  const [cook, mechanic, nobody] = sharesOfStem(bag, 'engin', OWNERS);
  expect(mechanic).toBeGreaterThan(share('engines', 1));
  expect(mechanic).toBeLessThan(1);
  expect([cook, nobody]).toEqual([0, 0]);
  expect([...sharesOfStem(bag, 'zzzz', OWNERS)]).toEqual([0, 0, 0]);
});
