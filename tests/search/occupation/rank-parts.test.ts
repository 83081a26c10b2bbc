import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/search/occupation/parts.ts';
import type { Question } from '../../../src/search/occupation/question.ts';
import { createPartsRanker } from '../../../src/search/occupation/rank-parts.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import type { SegmentMark } from '../../../src/text/segments.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** What each text finds: occupations with their scores. */
type Finds = Record<string, readonly (readonly [occupation: number, score: number])[]>;

const asked: string[] = [];
function ranker(finds: Finds) {
  asked.length = 0;
  return createPartsRanker({
    read: (words): Question => {
      const typed = words.map((word) => word.text);
      asked.push(typed.join(' '));
      return { typed, meant: typed, corrections: [], wordings: [], strict: false };
    },
    rank: (question) =>
      (finds[question.typed.join(' ')] ?? []).map(([occupation, score]) => ({
        occupation,
        score,
        title: '',
        reading: null,
        question,
      })),
    promise: (words) => words.length,
    tuning: { ...TUNING, otherParts: 0 },
  });
}
const part = (text: string, mark: SegmentMark = 'start'): Part => ({ words: wordsOf(text), mark });
const order = (finds: Finds, ...parts: Part[]) => ranker(finds)(parts).map(({ occupation }) => occupation);

describe('of several parts', () => {
  test('the first that surely names an occupation decides', () => {
    const finds = { nurse: [[1, 0.8]], 'night club': [[2, 1]] } as const;
    expect(order(finds, part('nurse'), part('night club', 'dash'))).toEqual([1]);
  });

  test('a later one does where the first names none', () => {
    const finds = { acme: [[3, 0.2]], 'truck driver': [[2, 1]] } as const;
    expect(order(finds, part('acme'), part('truck driver', 'dash'))[0]).toBe(2);
  });

  test('a single word behind the first is trusted little', () => {
    const finds = { 'tower crew': [[1, 0.5]], foreman: [[2, 1]] } as const;
    expect(order(finds, part('tower crew'), part('foreman', 'dash'))[0]).toBe(1);
  });

  test('all together decide where they say more', () => {
    const finds = { a: [[1, 0.5]], b: [[2, 0.5]], 'a b': [[3, 1]] } as const;
    expect(order(finds, part('a'), part('b', 'comma'))[0]).toBe(3);
  });
});

describe('jobs side by side', () => {
  const finds = {
    nurse: [
      [1, 1],
      [4, 0.9],
    ],
    cook: [[2, 0.9]],
    zoo: [[3, 0.2]],
  } as const;

  test('come first each, in their order', () => {
    expect(order(finds, part('nurse'), part('cook', 'slash')).slice(0, 3)).toEqual([1, 2, 4]);
    expect(order(finds, part('nurse'), part('cook', 'line')).slice(0, 2)).toEqual([1, 2]);
  });

  test('but not what names none surely', () => {
    expect(order(finds, part('nurse'), part('zoo', 'slash'))).toEqual([1, 4]);
  });
});

test('of a long text the most promising parts are looked up, and not the whole', () => {
  const parts = Array.from({ length: 9 }, (_, i) => part(i % 2 === 0 ? `word${i}` : `two words${i}`, 'line'));
  ranker({})(parts);
  expect(asked).toHaveLength(6);
  expect(asked.filter((text) => text.startsWith('two'))).toHaveLength(4);
});

test('one part is a question of its own', () => {
  expect(order({ nurse: [[1, 1]] }, part('nurse'))).toEqual([1]);
  expect(asked).toEqual(['nurse']);
});
