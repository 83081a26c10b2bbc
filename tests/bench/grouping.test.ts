import { expect, test } from 'vitest';
import { createCodeLookup } from '../../src/bench/code-lookup.ts';
import type { Entry } from '../../src/bench/corpus.ts';
import { groupHits } from '../../src/bench/group-hits.ts';

function entry(id: number, code: string, group: number, branch: 'Army' | 'Navy'): Entry {
  const ranks = ['Enlisted'] as const;
  return {
    id,
    code,
    title: '',
    branch,
    rank: 'Enlisted',
    words: '',
    branches: [branch],
    ranks,
    retired: false,
    groups: [group],
  };
}
const entries = [entry(0, '25B', 7, 'Army'), entry(1, '25-B', 7, 'Army'), entry(2, 'IT', 8, 'Navy')];

test('hits of one specialty count once, at the best place, up to the limit', () => {
  expect(groupHits(entries, [2, 0, 1], { text: '', limit: 10 })).toEqual([8, 7]);
  expect(groupHits(entries, [0, 1, 2], { text: '', limit: 1 })).toEqual([7]);
});

test('filters apply before the limit', () => {
  expect(groupHits(entries, [0, 1, 2], { text: '', limit: 1, branch: 'Navy' })).toEqual([8]);
  expect(groupHits(entries, [0, 2], { text: '', limit: 5, rank: 'Warrant Officer' })).toEqual([]);
});

test('codes that were looked up stand before the hits', () => {
  expect(groupHits(entries, [2, 0], { text: '', limit: 10 }, [7])).toEqual([7, 8]);
});

test('a code is found in any writing, as the query or as a word of it', () => {
  const byQuery = createCodeLookup(entries, 'query');
  expect(byQuery({ text: '25-b', limit: 10 })).toEqual([7]);
  expect(byQuery({ text: 'mos 25b', limit: 10 })).toEqual([]);
  expect(createCodeLookup(entries, 'words')({ text: 'mos 25b', limit: 10 })).toEqual([7]);
  expect(createCodeLookup(entries, 'none')({ text: '25B', limit: 10 })).toEqual([]);
});

test('a looked-up code passes the filters or is left out', () => {
  expect(createCodeLookup(entries, 'query')({ text: 'it', limit: 10, branch: 'Army' })).toEqual([]);
});
