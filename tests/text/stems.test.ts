import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singular, stemOf } from '../../src/text/stems.ts';

describe('one and several', () => {
  test.each([
    ['mates', 'mate'],
    ['batteries', 'battery'],
    ['wrenches', 'wrench'],
    ['boxes', 'box'],
    ['boss', 'boss'],
    ['apparatus', 'apparatus'],
    ['analysis', 'analysis'],
    ['logistics', 'logistics'],
    ['electronics', 'electronics'],
    ['mechanics', 'mechanic'],
    ['medics', 'medic'],
    ['gas', 'gas'],
    ['mate', 'mate'],
  ])('%s: %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });
});

describe('words of one stem meet', () => {
  test.each([
    ['operator', 'operations', 'operating'],
    ['mechanic', 'mechanics'],
    ['electric', 'electrical'],
    ['photographer', 'photography', 'photographic'],
    ['police', 'policing'],
    ['maintain', 'maintained', 'maintaining'],
    ['install', 'installer', 'installing'],
    ['instruct', 'instructor', 'instruction'],
    ['manage', 'manager', 'management'],
    ['run', 'runs'],
    ['plan', 'plans'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['marine', 'marketing'],
    ['medic', 'media'],
    ['diver', 'driver'],
    ['police', 'policy'],
    ['plan', 'plane'],
    ['planner', 'planes'],
    ['physician', 'physicist'],
    ['company', 'companion'],
    ['part', 'party'],
    ['state', 'station'],
    ['form', 'former'],
    ['section', 'sector'],
    ['general', 'generator'],
    ['organ', 'organizer'],
  ])('but not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('a short word, and one with a digit, keep all their letters but a plural’s', () => {
    expect(['cook', 'ing', 'ion', 'f16', 'uh60s'].map(stemOf)).toEqual(['cook', 'ing', 'ion', 'f16', 'uh60']);
  });

  test('the stem of any word is the same when asked again after thousands of others', () => {
    const words = fc.sample(fc.stringMatching(/^[a-z]{3,12}$/), { numRuns: 300, seed: 3 });
    const before = words.map(stemOf);
    for (let i = 0; i < 61_000; i++) stemOf(`filler${i.toString(36)}`);
    expect(words.map(stemOf)).toEqual(before);
  });
});
