import { describe, expect, test } from 'vitest';
import { createKnownTitles, createSecondNames } from '../../../src/search/occupation/known-titles.ts';
import { createTextScorer } from '../../../src/text/score-texts.ts';
import { corpusOf, WEIGHTS } from '../../fixtures/ten-texts.ts';

const { index, matchWord, terms } = corpusOf([
  'Quality Control Inspector (QC Inspector)',
  'Job Coach',
  'Nurses (All)',
  'Cook',
]);
const known = createKnownTitles(index, matchWord, createTextScorer(index, WEIGHTS));

test('words are a title where some title is just these, in any order and number', () => {
  for (const text of ['job coach', 'coaches job', 'cook']) expect(known.isTitle(text.split(' '))).toBe(true);
  for (const text of ['job', 'job coach cook', 'quality control inspector', 'coa', ''])
    expect(known.isTitle(text.split(' '))).toBe(false);
});

test('a word is one of titles in any number, and while it is being typed by its beginning', () => {
  expect([known.isWord('nurse', false), known.isWord('cooks', false)]).toEqual([true, true]);
  expect([known.isWord('inspec', true), known.isWord('inspec', false)]).toEqual([true, false]);
  expect(known.isWord('zzz', true)).toBe(false);
});

describe('a title that says a name twice', () => {
  const isName = createSecondNames(index);

  test.each(['quality control inspector', 'inspector control quality', 'qc inspector', 'qc inspectors'])(
    'is answered by either name: %s',
    (text) => {
      expect(isName(0, terms(text))).toBe(true);
    },
  );

  test.each([
    'quality inspector',
    'control inspector qc',
    'quality control inspector qc',
    'quality control inspect',
  ])('and not by parts of both: %s', (text) => {
    expect(isName(0, terms(text))).toBe(false);
  });

  test('is one with a second name in brackets at its end', () => {
    expect(isName(1, terms('job coach'))).toBe(false);
    expect(isName(2, terms('nurses'))).toBe(true);
  });
});
