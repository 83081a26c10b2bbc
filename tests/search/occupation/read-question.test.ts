import { describe, expect, test } from 'vitest';
import { correctionId, readQuestion } from '../../../src/search/occupation/read-question.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = {
  ...smallOccupationBase(),
  readSenses: (words: readonly string[]) => words.map((word) => (word === 'vets' ? 'veteran' : word)),
};
const read = (text: string, without: string[] = []) => readQuestion(wordsOf(text), base, new Set(without));

describe('a misspelt word', () => {
  test('is read as what was meant, and told', () => {
    const { typed, meant, corrections } = read('paramedcs');
    expect(typed).toEqual(['paramedcs']);
    expect(meant).toEqual(['paramedics']);
    expect(corrections).toMatchObject([{ word: { text: 'paramedcs' }, meant: ['paramedics'] }]);
  });

  test('stays where the reading was taken back', () => {
    expect(read('paramedcs', [correctionId('paramedcs')]).meant).toEqual(['paramedcs']);
  });

  test('is a name beside a title of several words', () => {
    expect(read('diesel mechanic paramedcs').corrections).toEqual([]);
  });
});

test('an irregular past is read as the verb, and is no correction', () => {
  expect(read('drove paramedics')).toMatchObject({
    typed: ['drove', 'paramedics'],
    meant: ['drive', 'paramedics'],
    corrections: [],
  });
});

test('words are read in the sense that they have here', () => {
  expect(read('vets')).toMatchObject({ typed: ['veteran'], meant: ['veteran'] });
});

test('further ways to put it come last', () => {
  const more = { words: [], open: false, trust: 1, named: [3], reading: null };
  expect(readQuestion(wordsOf('paramedics'), base, new Set(), [more]).wordings.at(-1)).toBe(more);
});
