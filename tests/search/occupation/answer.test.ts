import { expect, test } from 'vitest';
import { createOccupationAnswers } from '../../../src/search/occupation/answer.ts';
import { createRanker } from '../../../src/search/occupation/rank-occupations.ts';
import { readQuestion } from '../../../src/search/occupation/read-question.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = smallOccupationBase();
const rank = createRanker(base);
const { of: answer } = createOccupationAnswers(base);
const ask = (text: string) => {
  const words = wordsOf(text);
  const ranked = words.length > 0 ? rank(readQuestion(words, base)) : [];
  return {
    text,
    query: { text },
    parts: [{ words, mark: 'start' as const }],
    aside: [],
    ranked,
    group: undefined,
  };
};

test('every result has the evidence of the question that found it', () => {
  const [medic] = rank(readQuestion(wordsOf('paramedics'), base));
  const [coach] = rank(readQuestion(wordsOf('job coach'), base));
  const { results } = answer({ ...ask('paramedics / job coach'), ranked: [medic!, coach!] });
  const texts = results.map(({ evidence }) => evidence.flatMap(({ items }) => items.map(({ text }) => text)));
  expect(texts[0]).toContain('Paramedics');
  expect(texts[0]).not.toContain('Job Coach');
  expect(texts[1]).toContain('Job Coach');
});

test('what a word was read as is told once, as it was typed', () => {
  expect(answer(ask('Paramedcs')).understood).toEqual([
    { id: 'spelling:paramedcs', kind: 'spelling', meant: 'paramedics', from: 'Paramedcs', removable: true },
  ]);
  expect(answer(ask('paramedics')).understood).toEqual([]);
});

test('an occupation that a code alone leads to has the code and no evidence', () => {
  const code = { kind: 'today' as const, code: '29-2043.00', title: 'Paramedics' };
  const coded = { occupation: positionOf('29-2043.00'), score: 1, title: '', reading: null, code };
  expect(answer({ ...ask(''), ranked: [coded] }).results).toEqual([
    { occupation: '29-2043.00', score: 1, evidence: [], reading: null, code },
  ]);
});

test('titles are offered where nothing was found, and only there', () => {
  expect(answer({ ...ask('dizel mechanik'), ranked: [] }).suggestions).toContain('Diesel Mechanic');
  expect(answer(ask('paramedics')).suggestions).toEqual([]);
});
