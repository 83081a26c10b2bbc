import { describe, expect, test } from 'vitest';
import { createRelatedLookup } from '../../../src/search/military/related-specialties.ts';
import type { OccupationRanking } from '../../../src/search/occupation/occupation-search.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const position = (code: string) => index.occupations.findIndex((each) => each.code === code);
/** Ranks the occupations as they are given, and finds every title half at home in every occupation. */
const ranking = (...list: [code: string, score: number, title: string][]): OccupationRanking => ({
  rank: (_, leastShare) =>
    list
      .filter(([, score]) => score >= list[0]![1] * leastShare)
      .map(([code, score, title]) => ({ occupation: position(code), score, title, reading: null })),
  affinity: () => 0.5,
  atHome: () => new Float32Array(),
  doers: () => [],
});
const lookUp = (list: OccupationRanking, tuning = TUNING) =>
  createRelatedLookup(
    index,
    list,
    tuning,
  )(['word']).map((each) => ({
    ...each,
    code: index.specialties[each.specialty]!.code,
  }));

describe('words lead to specialties by way of an occupation', () => {
  test('that the crosswalk links them to, those of today alone', () => {
    const found = lookUp(ranking(['15-1299.00', 0.9, 'Webmaster']));
    expect(found.map(({ code }) => code)).toEqual(['12A', '25B']);
    for (const each of found) {
      expect(each).toMatchObject({ kind: 'occupation', occupation: '15-1299.00', title: 'Webmaster' });
      expect(each.fit).toBeGreaterThan(0);
      expect(each.fit).toBeLessThanOrEqual(1);
    }
  });

  test('and the same words do not look twice', () => {
    const asked: string[] = [];
    const list = ranking(['29-2043.00', 0.9, '']);
    const rank: OccupationRanking['rank'] = (words, leastShare) => {
      asked.push(words.join(' '));
      return list.rank(words, leastShare);
    };
    const related = createRelatedLookup(index, { ...list, rank }, TUNING);
    const answers = ['two words', 'two words', 'twowords', 'two words'].map((text) =>
      related(text.split(' ')),
    );
    expect(asked).toEqual(['two words', 'twowords']);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.length).toBeGreaterThan(0);
  });

  test('whose official title is not named again', () => {
    expect(lookUp(ranking(['29-2043.00', 0.9, 'Paramedics']))[0]!.title).toBe('');
  });

  test('a first match before a later one, and one of all titles before one of few', () => {
    const both = (tuning = TUNING) =>
      lookUp(ranking(['43-3061.00', 0.9, ''], ['13-1023.00', 0.9, '']), tuning)
        .filter(({ code }) => code === '6C0X1')
        .map(({ fit }) => fit);
    const [first, later] = both();
    expect(first).toBeGreaterThan(later!);
    const [same, sameToo] = both({ ...TUNING, relatedLater: 1 });
    expect(same).toBeCloseTo(sameToo!);
    expect(both({ ...TUNING, relatedAlone: 1 })[0]).toBeGreaterThan(first!);
    expect(both({ ...TUNING, relatedMany: 0 })[0]).toBeGreaterThan(first!);
  });

  test('only those near the best, and sure enough', () => {
    const codes = (second: number) =>
      lookUp(ranking(['29-2043.00', 0.9, ''], ['15-1299.00', second, ''])).map(
        ({ occupation }) => occupation,
      );
    expect(codes(0.8)).toContain('15-1299.00');
    expect(codes(0.5)).not.toContain('15-1299.00');
    expect(lookUp(ranking(['29-2043.00', 0.4, '']))).toEqual([]);
  });

  test('only so many', () => {
    const list = ranking(['29-2043.00', 0.9, ''], ['15-1299.00', 0.9, '']);
    expect(
      new Set(lookUp(list, { ...TUNING, relatedOccupations: 1 }).map(({ occupation }) => occupation)),
    ).toEqual(new Set(['29-2043.00']));
  });
});

test('words that rank no occupation lead nowhere', () => {
  expect(lookUp(ranking())).toEqual([]);
});
