import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/bench/corpus.ts';
import { byRule, dictionaryWords, fromSets } from '../../../src/bench/fuse/misspelt-words.ts';
import { codeForm } from '../../../src/bench/relevance-set.ts';

const entry = (id: number, title: string) => ({
  id,
  code: '',
  title,
  branch: '',
  rank: '',
  words: '',
  branches: [],
  ranks: [],
  retired: false,
  groups: [id],
});
const entries = [entry(0, 'Combat Medic'), entry(1, 'Culinary Specialist')];
const corpus: Corpus = { entries, wholes: entries, codes: [['Army:68W'], ['Army:92G']], description: '' };
const known = new Set(dictionaryWords(corpus));

test('the dictionary has each word of the texts once, in order', () => {
  expect(dictionaryWords(corpus)).toEqual(['combat', 'culinary', 'medic', 'specialist']);
});

test('a misspelt word of a set may mean any word of an accepted title, and right words are left out', () => {
  const row = (query: string, kind: string) => ({ query, kind, accepts: [codeForm('Army:68W')] });
  const sets = [
    {
      name: 'mine',
      kind: 'military' as const,
      rows: [row('combat mediic', 'typo'), row('kulinary', 'slang')],
    },
  ];
  expect(fromSets(sets, corpus, known)).toEqual([
    { typed: 'mediic', meant: new Set(['combat', 'medic']), from: 'mine' },
  ]);
});

test('words misspelt by rule are none of the dictionary, mean one of it, and are the same every time', () => {
  const words = byRule(corpus, known, 50);
  expect(words).toHaveLength(50);
  for (const { typed, meant } of words) {
    expect(known.has(typed)).toBe(false);
    expect([...meant].every((word) => known.has(word))).toBe(true);
  }
  expect(byRule(corpus, known, 50)).toEqual(words);
});
