import { describe, expect, test } from 'vitest';
import { readingWords } from '../../../src/language/english.ts';
import { fullEngine } from '../../fixtures/full-crosswalk.ts';

const codes = (text: string, limit = 5) =>
  fullEngine()
    .occupations({ text, limit })
    .results.map(({ occupation }) => occupation);

describe('a misspelt question is answered as if it were spelled right', () => {
  test.each([
    ['lawer', 'lawyer'],
    ['progammer', 'programmer'],
    ['theripist', 'therapist'],
    ['statistican', 'statistician'],
    ['cyberscurity', 'cybersecurity'],
    ['ocupational therapist', 'occupational therapist'],
    ['correctional offcier', 'correctional officer'],
    ['fireman inspecter', 'fireman inspector'],
    ['speach pathologist', 'speech pathologist'],
    ['airtraffic controler', 'air traffic controller'],
    ['truckdriver', 'truck driver'],
  ])('%s like %s', (typed, meant) => {
    expect(codes(typed, 1)).toEqual(codes(meant, 1));
  });
});

describe('a word is not read as another', () => {
  test('where it is known: a beginning, a plural, an everyday word', () => {
    expect(codes('electric', 3)).not.toEqual(codes('electrician', 3));
    expect(codes('plumbers', 1)).toEqual(['47-2152.00']);
    expect(codes('comfort the dying', 1)).toEqual(['21-2011.00']);
  });

  test('where it is far from all of them', () => {
    expect(codes('fix trucks and humvees', 3)).not.toContain('49-9095.00');
    expect(codes('xqzvwk')).toEqual([]);
  });

  test('where it is part of a word that was typed in two', () => {
    expect(codes('para medic', 1)).toEqual(['29-2043.00']);
  });
});

test('what was found by another spelling still says why', () => {
  for (const text of ['lawer', 'correctional offcier', 'theripist'])
    for (const { evidence, reading } of fullEngine().occupations({ text, limit: 50 }).results)
      expect(evidence.length > 0 || readingWords(reading) !== '', text).toBe(true);
});
