import { describe, expect, test } from 'vitest';
import { wordingsOf } from '../../../src/search/occupation/wordings.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = smallOccupationBase();
const wordings = (text: string) => wordingsOf(text.split(' '), base);
const texts = (text: string) => wordings(text).map(({ words }) => words.join(' '));
const named = (text: string) => wordings(text).filter((each) => each.named.length > 0);
const other = (text: string, words: string) => wordings(text).find((each) => each.words.join(' ') === words);

describe('what was meant comes first', () => {
  test('as it was typed', () => {
    expect(wordings('security analyst')[0]).toEqual({
      words: ['security', 'analyst'],
      open: true,
      trust: 1,
      named: [],
      reading: null,
    });
  });

  test('without words that carry nothing, and then with them', () => {
    expect(texts('someone who paramedics')).toEqual(['paramedics', 'someone who paramedics']);
    expect(texts('job security')).toEqual(['security', 'job security']);
  });

  test('without what people ask with, where a question begins', () => {
    const framed = { ...base, vocabulary: { ...base.vocabulary, frames: new Set(['who can', 'we need']) } };
    const meant = (text: string) => wordingsOf(text.split(' '), framed)[0]!.words.join(' ');
    expect(meant('we need someone who paramedics')).toBe('paramedics');
    expect(meant('who can fix cars')).toBe('fix cars');
    expect(meant('paramedics who can')).toBe('paramedics who can');
  });

  test('with them where they are part of a title, or all there is', () => {
    expect(texts('job coach')).toEqual(['job coach']);
    expect(texts('job')[0]).toBe('job');
  });
});

describe('other ways to put the words are', () => {
  test('without an acronym that nothing knows', () => {
    expect(other('zqx security analyst', 'security analyst')).toMatchObject({ trust: TUNING.withoutAcronym });
    expect(texts('qc buyer')).toEqual(['qc buyer']);
    expect(texts('zqx an')).not.toContain('an');
  });

  test('with the other words of a term, the first the surest', () => {
    expect(other('emt', 'emergency technician')).toMatchObject({ trust: 1, open: false });
    expect(other('emt', 'paramedics')!.trust).toBeCloseTo(1 - TUNING.termOrder);
    expect(other('senior emt', 'senior paramedics')!.trust).toBeCloseTo(
      TUNING.termInWords - TUNING.termOrder,
    );
    expect(other('emt', 'paramedics')!.reading).toEqual({ term: 'emt', readAs: 'emergency technician' });
  });

  test('not those of an everyday name within a longer one', () => {
    expect(texts('hacker')).toContain('security analyst');
    expect(texts('senior hacker')).not.toContain('senior security analyst');
  });

  test('with neighbours joined that are one word of titles', () => {
    expect(other('para medics', 'paramedics')).toMatchObject({ trust: TUNING.joinedTitle, open: true });
  });
});

describe('the vocabulary names occupations', () => {
  test('surely by a term that is all, less by one of more words', () => {
    expect(named('emt')).toMatchObject([{ trust: 1, named: [positionOf('29-2043.00')] }]);
    expect(named('senior emt')).toMatchObject([{ trust: TUNING.partOfTerm / 2 }]);
  });

  test('not by a term within the words for whoever leads or teaches them', () => {
    expect(named('emt supervisor')).toEqual([]);
    expect(named('supervisor emt')).toHaveLength(1);
  });

  test('by a duty without what is said beside it, less where something telling is said of its object', () => {
    const readDuties = (words: readonly string[]) => [
      { verb: 'fix', agents: [], people: false, objects: [words.slice(1, 3)] },
    ];
    const namedBy = (text: string) =>
      wordingsOf(text.split(' '), { ...base, readDuties }).filter((each) => each.named.length > 0);
    const beside = namedBy('fix old cars nightly');
    expect(beside).toMatchObject([{ named: [positionOf('49-3023.00')], reading: { term: 'fix cars' } }]);
    expect(beside[0]!.trust).toBeCloseTo(TUNING.dutyNamed);
    const [other] = namedBy('fix race cars nightly');
    expect(other!.trust).toBeCloseTo(TUNING.dutyNamed * TUNING.dutyHead);
    expect(namedBy('fix planes')).toEqual([]);
  });

  test('not by an everyday name of one word within others', () => {
    expect(named('hacker')).toHaveLength(1);
    expect(named('senior hacker')).toEqual([]);
    expect(named('fix cars daily')).toHaveLength(1);
  });
});

test('five are looked up at most, and those that name occupations beside them', () => {
  const many = wordings('emt emt emt emt');
  expect(many.filter((each) => each.named.length === 0)).toHaveLength(5);
  expect(many.filter((each) => each.named.length > 0)).toHaveLength(4);
});
