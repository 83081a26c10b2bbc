import { describe, expect, test } from 'vitest';
import {
  buildVectorSpace,
  countTerms,
  likenesses,
  vectorIn,
} from '../../../src/compile/suggest/sparse-vectors.ts';

const all = ['diesel mechanic', 'aircraft mechanic', 'cook'].map((text) => countTerms(text.split(' ')));
const space = buildVectorSpace(all);

function against(text: string): number[] {
  const into = new Float32Array(all.length);
  likenesses(space, vectorIn(space, countTerms(text.split(' '))), into);
  return [...into];
}

describe('the likeness of two vectors', () => {
  test('is 1 of the same terms', () => {
    expect(against('diesel mechanic')[0]).toBeCloseTo(1);
  });

  test('is 0 without a term in common', () => {
    expect(against('cook').slice(0, 2)).toEqual([0, 0]);
  });

  test('counts rare terms more', () => {
    const [diesel, aircraft] = against('diesel');
    expect(diesel).toBeGreaterThan(against('mechanic')[0]!);
    expect(aircraft).toBe(0);
  });

  test('is less where terms are unknown', () => {
    expect(against('diesel zeppelin')[0]).toBeLessThan(against('diesel')[0]!);
  });
});
