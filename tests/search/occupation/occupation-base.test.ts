import { expect, test } from 'vitest';
import { TUNING } from '../../../src/search/tuning.ts';
import { scoreOwner } from '../../../src/text/word-bags.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = smallOccupationBase();

test('titles and sentences are indexed apart, and their words together', () => {
  expect(base.titleIndex.texts).toContain('Information Security Analysts');
  expect(base.titleIndex.texts).toContain('Job Coach');
  expect(base.sentenceIndex.texts).toContain('Train users in safe computer practices');
  for (const word of ['analysts', 'coach', 'intruders']) expect(base.bag.wordIds.has(word)).toBe(true);
  expect(base.titleIndex.wordIds.has('intruders')).toBe(false);
});

test('a word finds its listed synonyms', () => {
  const { ids } = base.matchTitleWord('truck', false, false);
  expect(ids.map((id) => base.titleIndex.words[id])).toContain('automotive');
});

test('the words of an official title weigh more in an occupation than those of lay titles', () => {
  const share = (word: string, tuning = TUNING) => {
    const { bag, matchBagWord } = smallOccupationBase(tuning);
    return scoreOwner(bag, [matchBagWord(word, false, false)], positionOf('29-2043.00'));
  };
  expect(share('paramedics')).toBeGreaterThan(share('supervisor'));
  expect(share('paramedics', { ...TUNING, bagOfficial: 1 })).toBeLessThan(share('paramedics'));
  expect(share('hospital', { ...TUNING, bagSentence: 4 })).toBeGreaterThan(share('hospital'));
  expect(share('supervisor', { ...TUNING, bagTitles: 0.1 })).toBeLessThan(share('supervisor'));
});

test('before our own sentences have arrived titles alone are known', () => {
  const early = smallOccupationBase(TUNING, {
    summaries: [],
    tasks: [],
    activities: [],
    stems: { stems: [], owners: [], shares: [] },
    official: null,
  });
  expect(early.sentenceIndex.texts).toEqual([]);
  expect(early.titleIndex.texts).toEqual(base.titleIndex.texts);
});

test('it may be prepared for misspelt words, and finds the same', () => {
  const fresh = smallOccupationBase();
  const before = fresh.spellings.near('paramedcs', false);
  for (const step of fresh.preparations) step();
  expect(fresh.spellings.near('paramedcs', false)).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
});
