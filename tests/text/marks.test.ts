import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingLetters, createMarker, isSpelled } from '../../src/text/marks.ts';
import { corpusOf, TEN_TEXTS } from '../fixtures/ten-texts.ts';

const { matchWord } = corpusOf();
const marked = (text: string, typed: string) =>
  createMarker(typed.split(' '), matchWord)(text).map(([start, end]) => text.slice(start, end));

describe('what some typed words account for is marked', () => {
  test('whole words, in any order', () => {
    expect(marked('Heavy Truck Driver and Mechanic', 'driver heavy')).toEqual(['Heavy', 'Driver']);
  });

  test('the beginning of a word that is still being typed, or of three letters and more', () => {
    expect(marked('Combat Medic', 'm')).toEqual(['M']);
    expect(marked('Combat Medic', 'me co')).toEqual(['Co']);
    expect(marked('Combat Medic', 'med com')).toEqual(['Com', 'Med']);
  });

  test('all of a word in another number or form', () => {
    expect(marked('Radio Operator', 'radios operations')).toEqual(['Radio', 'Operator']);
  });

  test('all of a word that is near a misspelt one', () => {
    expect(marked('Boatswain’s Mate', 'boatswanis')).toEqual(['Boatswain’s']);
    expect(marked('Truck Driver', 'drivre')).toEqual(['Driver']);
  });

  test('but not a word that looks like one that is spelled right', () => {
    expect(marked('Diver', 'driver')).toEqual([]);
  });

  test('and nothing for other words', () => {
    expect(marked('Cook', 'medic')).toEqual([]);
    expect(createMarker(['cook'], matchWord)('')).toEqual([]);
    expect(createMarker([], matchWord)('Cook')).toEqual([]);
  });
});

test('a word is looked up by its spelling where no text has it as it stands', () => {
  expect(isSpelled(matchWord('drivre', false, false))).toBe(true);
  expect(isSpelled(matchWord('driver', false, false))).toBe(false);
});

test.each([
  ['driver', 'drivers', false, false, 7],
  ['dri', 'driver', false, false, 3],
  ['dr', 'driver', false, false, 0],
  ['dr', 'driver', true, false, 2],
  ['operations', 'operator', false, false, 8],
  ['drivre', 'driver', false, true, 6],
  ['drivre', 'driver', false, false, 0],
  ['zzzzzz', 'driver', true, true, 0],
] as const)('of %j and %j (last %s, spelled %s) %i letters agree', (typed, word, last, spelled, letters) => {
  expect(agreeingLetters(typed, word, last, spelled)).toBe(letters);
});

test('marks lie within any text, in order and apart', () => {
  const text = fc.oneof(fc.constantFrom(...TEN_TEXTS), fc.string({ unit: 'grapheme' }));
  const words = fc.array(fc.oneof(fc.constantFrom('medic', 'driv', 'radoi', 'o', 'é'), fc.string()), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, words, (shown, typed) => {
      let from = 0;
      for (const [start, end] of createMarker(typed, matchWord)(shown)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(shown.length);
    }),
  );
});
