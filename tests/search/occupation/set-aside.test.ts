import { describe, expect, test } from 'vitest';
import { findAside } from '../../../src/search/occupation/set-aside.ts';
import { segmentsOf } from '../../../src/text/segments.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = { ...smallOccupationBase(), grades: new Set(['senior', 'job']) };
const aside = (text: string) => {
  const words = wordsOf(text);
  return findAside(text, words, segmentsOf(text, words), base).map(({ from, to, kind }) => [
    kind,
    text.slice(words[from]!.start, words[to - 1]!.end),
  ]);
};

describe('a grade is set aside', () => {
  test('before a title or a role', () => {
    expect(aside('Senior Diesel Mechanic')).toEqual([['seniority', 'Senior']]);
    expect(aside('senior supervisor')).toEqual([['seniority', 'senior']]);
  });

  test('but not where it is part of a title, or no title follows', () => {
    expect(aside('Job Coach')).toEqual([]);
    expect(aside('job center')).toEqual([]);
  });

  test('behind a title as a level', () => {
    expect(aside('Diesel Mechanic II')).toEqual([['seniority', 'II']]);
    expect(aside('Job Coach 2 - nights')).toContainEqual(['seniority', '2']);
    expect(aside('trucks 2')).toEqual([]);
    expect(aside('I fix trucks')).toEqual([]);
  });
});

test('what the tables and forms of noise find is set aside, in the order of the text', () => {
  expect(aside('Senior Diesel Mechanic, 2009-2014, Norfolk, VA')).toEqual([
    ['seniority', 'Senior'],
    ['years', '2009-2014'],
    ['place', 'Norfolk, VA'],
  ]);
});

test('a company without a number is an employer, and no unit', () => {
  expect(aside('A Company Diesel Mechanic')).toEqual([]);
});

describe('known words of a sentence', () => {
  const readDuties = (words: readonly string[]) =>
    words.length > 1 ? [{ verb: 'x', agents: [], people: false, objects: [] }] : [];
  const asideOf = (text: string) => {
    const words = wordsOf(text);
    const some = findAside(text, words, segmentsOf(text, words), {
      ...base,
      isKnown: () => true,
      readDuties,
    });
    return some.map(({ kind }) => kind);
  };

  test('are said of the work', () => {
    expect(asideOf('coach people in mobile trucks')).toEqual([]);
  });

  test('but it is none where they are all that the verb has beside it', () => {
    expect(asideOf('nurses night shift')).toEqual(['shift']);
  });
});
