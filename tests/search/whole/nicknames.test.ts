import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

describe('nicknames, abbreviations and plain words lead to the job', () => {
  test.each([
    ['corpsman', 'Navy HM'],
    ['seabee', 'Navy BU'],
    ['redleg', 'Army 13B'],
    ['grunt', 'Army 11B'],
    ['EOD', 'Navy EOD'],
    ['SIGINT', 'Army 35N'],
    ['MP', 'Army 31B'],
    ['truck driver', 'Army 88M'],
    ['paralegal', 'Air Force 5J0X1'],
    ['cook', 'Army 92G'],
    ['POL', 'Army 92F'],
    ['JTAC', 'Air Force 1Z3X1'],
    ['NDI', 'Air Force 2A7X2'],
  ])('%s: %s is among the first three', (text, job) => {
    expect(shownOf(fullEngine().military({ text, limit: 3 }).results).map(jobOf)).toContain(job);
  });

  test('most of the terms find one of their jobs among the first ten', () => {
    const index = fullIndex();
    const terms = index.vocabulary.filter(({ specialties }, i) => specialties.length > 0 && i % 7 === 0);
    expect(terms.length).toBeGreaterThan(300);
    const missed = terms.filter(({ term: text, specialties }) => {
      const { results } = fullEngine().military({ text, limit: 10 });
      return !results.some(({ specialty }) => specialties.includes(specialty));
    });
    expect(missed.length / terms.length).toBeLessThan(0.02);
  });

  test('in order of the table: the most common reading first', () => {
    const index = fullIndex();
    const cook = index.vocabulary.find((each) => each.term === 'cook')!;
    const ids = fullEngine()
      .military({ text: 'cook', limit: 3 })
      .results.map(({ specialty }) => specialty);
    expect(ids).toEqual(cook.specialties.slice(0, 3));
  });
});
