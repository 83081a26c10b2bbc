import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNeighbours, replaced, splitJoined } from '../../src/text/splitting.ts';

const RARITY: Record<string, number> = { air: 1, traffic: 2, airt: 9, raffic: 9, truck: 1, driver: 1, in: 0 };
const policy = {
  leastPart: 3,
  leastWord: 7,
  isPart: (word: string) => word in RARITY,
  rarity: (word: string) => RARITY[word]!,
};

describe('two words typed as one', () => {
  test('are parted where both are known', () => {
    expect(splitJoined('truckdriver', policy)).toEqual(['truck', 'driver']);
  });

  test('of several ways in the one with the commonest parts', () => {
    expect(splitJoined('airtraffic', policy)).toEqual(['air', 'traffic']);
    const rare = { ...policy, rarity: (word: string) => (word === 'airt' || word === 'raffic' ? 0 : 5) };
    expect(splitJoined('airtraffic', rare)).toEqual(['airt', 'raffic']);
  });

  test('stay one where a part is unknown, too short, or the whole is', () => {
    expect(splitJoined('truckpilot', policy)).toBeUndefined();
    expect(splitJoined('driverin', policy)).toBeUndefined();
    expect(splitJoined('driverin', { ...policy, leastPart: 2 })).toEqual(['driver', 'in']);
    expect(splitJoined('airair', policy)).toBeUndefined();
    expect(splitJoined('airair', { ...policy, leastWord: 6 })).toEqual(['air', 'air']);
  });

  test('stay one with a digit: a model or a code', () => {
    const digits = { ...policy, isPart: () => true, rarity: () => 0 };
    expect(splitJoined('truck2driver', digits)).toBeUndefined();
    expect(splitJoined('truckxdriver', digits)).toBeDefined();
  });

  test('give their letters back, whatever they are', () => {
    const any = { ...policy, isPart: () => true, rarity: (word: string) => word.length ** 2 };
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,12}$/), (word) => {
        const parts = splitJoined(word, any);
        expect(parts === undefined).toBe(word.length < policy.leastWord);
        if (!parts) return;
        expect(parts.join('')).toBe(word);
        for (const part of parts) expect(part.length).toBeGreaterThanOrEqual(policy.leastPart);
      }),
    );
  });
});

describe('neighbours that make one known word', () => {
  const join = (text: string) =>
    joinNeighbours(text.split(' '), (joined) => joined === 'pararescue' || joined === 'rescueman');

  test('are found with their place', () => {
    expect(join('air force para rescue')).toEqual([{ at: 2, joined: 'pararescue' }]);
  });

  test('every pair for itself', () => {
    expect(join('para rescue man')).toEqual([
      { at: 0, joined: 'pararescue' },
      { at: 1, joined: 'rescueman' },
    ]);
  });

  test('and no others', () => {
    expect(join('rescue para')).toEqual([]);
    expect(join('pararescue')).toEqual([]);
    expect(joinNeighbours([], () => true)).toEqual([]);
  });

  test('the check is told where the pair stands', () => {
    expect(joinNeighbours(['a', 'b', 'c'], (_, at) => at === 1)).toEqual([{ at: 1, joined: 'bc' }]);
  });
});

test('words are replaced in their place, and the list itself stays as it is', () => {
  const words = ['old', 'air', 'traffic', 'hand'];
  expect(replaced(words, 1, 3, ['airtraffic'])).toEqual(['old', 'airtraffic', 'hand']);
  expect(replaced(words, 0, 0, ['very'])).toEqual(['very', ...words]);
  expect(replaced(words, 3, 4, [])).toEqual(['old', 'air', 'traffic']);
  expect(words).toEqual(['old', 'air', 'traffic', 'hand']);
});
