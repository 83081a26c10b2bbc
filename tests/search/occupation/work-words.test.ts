import { describe, expect, test } from 'vitest';
import { createWorkScorer, type WorkMeaning } from '../../../src/search/occupation/work-words.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { stemOf } from '../../../src/text/stems.ts';
import { buildTextIndex } from '../../../src/text/text-index.ts';
import { buildBagIndex } from '../../../src/text/word-bags.ts';

/** Some occupations by what is said of them. */
const TEXTS = [
  'weld pipes and join metal',
  'repair trucks and engines',
  'drive trucks',
  'cook meals',
  'sell meals',
  'teach',
];
const [WELDER, MECHANIC, DRIVER, COOK, SELLER, TEACHER] = TEXTS.keys();
const index = buildTextIndex(TEXTS);
const bag = buildBagIndex([{ index, of: TEXTS.map((_, i) => [i]), weight: () => 3 }], TEXTS.length, 3);
const meaning = (...words: string[]): WorkMeaning =>
  new Map(words.map((word, i) => [stemOf(word), i === 0 ? 1 : 0.7]));
const SYNONYMS: Readonly<Record<string, readonly string[]>> = { chow: ['chow', 'meals'] };
const scorer = (workers = TEXTS.map(() => 0), stems = { stems: [], owners: [], shares: [] } as const) =>
  createWorkScorer({
    bag,
    stems,
    vocabulary: [
      { term: 'grease monkey', kind: 'nickname', texts: [], occupations: [MECHANIC!], reason: 'slang' },
    ],
    workers,
    meaningsOf: (words) => words.map((word) => meaning(...(SYNONYMS[word] ?? [word]))),
    tuning: TUNING,
  });
const best = (text: string, score = scorer()) => {
  const scores = score(text.split(' '));
  return scores.indexOf(Math.max(...scores));
};

describe('an occupation scores by what is said of some work', () => {
  test('the more of the words are its own', () => {
    expect(best('repair trucks')).toBe(MECHANIC);
    expect(best('drive trucks')).toBe(DRIVER);
    expect(best('sell meals')).toBe(SELLER);
  });

  test('in whatever form, and in the words of others', () => {
    expect(best('welded pipe')).toBe(WELDER);
    expect(best('cook chow')).toBe(COOK);
  });

  test('by its everyday names', () => {
    expect(best('grease')).toBe(MECHANIC);
  });

  test('by the official tasks', () => {
    const stems = { stems: [stemOf('grammar')], owners: [[TEACHER!]], shares: [[9]] };
    expect(best('grammar', createWorkScorer({ ...parts(), stems }))).toBe(TEACHER);
  });

  test('0 to little more than 1, and nothing where nothing is known', () => {
    for (const value of scorer()(['repair', 'trucks'])) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + TUNING.workSize);
    }
    expect([...scorer()(['zzqq'])]).toEqual(TEXTS.map(() => 0));
    expect([...scorer()([])]).toEqual(TEXTS.map(() => 0));
  });

  test('of occupations alike the larger more', () => {
    const workers = TEXTS.map((_, i) => (i === SELLER ? 1000 : 0));
    expect(best('meals', scorer(workers))).toBe(SELLER);
    expect(best('meals', scorer(TEXTS.map((_, i) => (i === COOK ? 1000 : 0))))).toBe(COOK);
  });
});

test('one question leaves no trace in the next', () => {
  const score = scorer();
  const alone = [...score(['drive'])];
  score(['repair', 'trucks', 'meals']);
  expect([...score(['drive'])]).toEqual(alone);
});

function parts() {
  return {
    bag,
    vocabulary: [],
    workers: TEXTS.map(() => 0),
    meaningsOf: (words: readonly string[]) => words.map((word) => meaning(word)),
    tuning: TUNING,
  };
}
