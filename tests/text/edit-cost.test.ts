import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costMore, editCosts, editLimit, lettersOf, soundKey } from '../../src/text/edit-cost.ts';

const letters = fc.stringMatching(/^[a-z]{0,14}$/);
const cost = (written: string, word: string) => editCosts(written, word).whole;

describe('what it costs to turn one word into another', () => {
  test('nothing for the same word, something for any other', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(cost(a, a)).toBe(0);
        if (a !== b) expect(cost(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  test('at most a new word, letter by letter', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(cost(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length) + 0.3 + 1e-9);
      }),
    );
  });

  test('a beginning never costs more than the whole', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const { whole, begun } = editCosts(a, b);
        expect(begun).toBeLessThanOrEqual(whole);
        expect(editCosts(a, a + b).begun).toBe(0);
      }),
    );
  });

  const more = (a: string, b: string, most: number, goesOn?: boolean) =>
    costMore(lettersOf(a), lettersOf(b), most, goesOn);

  test('words whose letters say that they are further apart are', () => {
    fc.assert(
      fc.property(letters, letters, fc.double({ min: 0, max: 6, noNaN: true }), (a, b, most) => {
        if (more(a, b, most)) expect(cost(a, b)).toBeGreaterThan(most);
        if (more(a, b, most, true)) expect(editCosts(a, b).begun).toBeGreaterThan(most);
      }),
    );
    expect(more('mechanic', 'rifleman', 1.6)).toBe(true);
    expect(more('mechanic', 'mechnaic', 0)).toBe(false);
    expect(more('mech', 'mechanic', 1.6)).toBe(true);
    expect(more('mech', 'mechanic', 1.6, true)).toBe(false);
  });

  test('a limit changes no cost within it', () => {
    fc.assert(
      fc.property(letters, letters, fc.double({ min: 0, max: 6, noNaN: true }), (a, b, most) => {
        const free = editCosts(a, b);
        const limited = editCosts(a, b, most);
        if (free.whole <= most) expect(limited.whole).toBe(free.whole);
        else expect(limited.whole).toBeGreaterThan(most);
        if (free.begun <= most) expect(limited.begun).toBe(free.begun);
        else expect(limited.begun).toBeGreaterThan(most);
      }),
    );
  });

  test('less for slips of fast fingers and of the ear than for another letter', () => {
    const other = cost('mechanix', 'mechanic');
    expect(other).toBe(1);
    expect(cost('mehcanic', 'mechanic')).toBeLessThan(other);
    expect(cost('mechannic', 'mechanic')).toBeLessThan(other);
    expect(cost('mechenic', 'mechanic')).toBeLessThan(other);
    expect(cost('mechanik', 'mechanic')).toBeLessThan(other);
    expect(cost('mechnic', 'mechanic')).toBeLessThan(other);
  });

  test('more for another first letter', () => {
    expect(cost('nechanic', 'mechanic')).toBeGreaterThan(cost('mechbnic', 'mechanic'));
  });

  test('the same for words longer than any before', () => {
    const long = 'a'.repeat(500);
    expect(cost(long, `${long}b`)).toBe(1);
    expect(cost('medic', 'medic')).toBe(0);
  });
});

test('short words must be right, longer ones may be farther off', () => {
  expect(editLimit(3)).toBe(0);
  const limits = Array.from({ length: 20 }, (_, length) => editLimit(length));
  expect(limits).toEqual([...limits].sort((a, b) => a - b));
});

describe('words that sound alike share a key', () => {
  test.each([
    ['pharmacy', 'farmacy'],
    ['chemical', 'kemical'],
    ['knife', 'nife'],
    ['wrench', 'rench'],
    ['psychology', 'sycology'],
    ['technician', 'technision'],
    ['surgical', 'sergical'],
    ['mechanic', 'mekanic'],
    ['corpsman', 'korpsman'],
  ])('%s and %s', (one, other) => {
    // "ch" is not always heard as in "church".
    const keys = [soundKey(one), soundKey(other)].map((key) => key.replaceAll('x', 'k'));
    expect(keys[0]).toBe(keys[1]);
  });

  test('and others do not', () => {
    expect(soundKey('medic')).not.toBe(soundKey('mason'));
    expect(soundKey('driver')).not.toBe(soundKey('diver'));
  });
});
