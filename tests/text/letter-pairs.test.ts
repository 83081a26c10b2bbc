import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileByLetterPairs, SHORTEST } from '../../src/text/letter-pairs.ts';

const WORDS =
  'boatswain cook corpsman driver electrician electricity f16 infantryman it mechanic mechanical'.split(' ');
const filed = fileByLetterPairs(WORDS);
const candidates = (written: string, open = false) =>
  [...filed.candidates(written, open)].map((id) => WORDS[id]!).sort();

describe('the candidates for a misspelt word', () => {
  test('share letter pairs with it', () => {
    expect(candidates('mechanik')).toContain('mechanic');
    expect(candidates('boatswian')).toEqual(['boatswain']);
    expect(candidates('driver')).toContain('driver');
  });

  test('or sound like it', () => {
    expect(candidates('kuk')).toEqual(['cook']);
  });

  test('are of about its length, unless it is still being typed', () => {
    expect(candidates('electri')).not.toContain('electricity');
    expect(candidates('electri', true)).toEqual(expect.arrayContaining(['electrician', 'electricity']));
  });

  test('are none for a word that nothing is like', () => {
    expect(candidates('zzzz')).toEqual([]);
    expect(candidates('')).toEqual([]);
  });

  test('are not more than some dozens, the likest first of all', () => {
    const many = Array.from({ length: 200 }, (_, i) => `technician${i.toString(36).replace(/\d/g, 'q')}`);
    const words = [...new Set([...many, 'technician'])];
    const found = fileByLetterPairs(words).candidates('technicain', false);
    expect(found.size).toBeLessThan(60);
    expect([...found].map((id) => words[id])).toContain('technician');
  });
});

test('words that are too short or have digits have no sound, and are no candidates', () => {
  expect(SHORTEST).toBe(3);
  expect(filed.soundOf[WORDS.indexOf('it')]).toBe('');
  expect(filed.soundOf[WORDS.indexOf('f16')]).toBe('');
  expect(filed.soundOf[WORDS.indexOf('cook')]).not.toBe('');
  expect(candidates('it')).not.toContain('it');
  expect(candidates('f16')).not.toContain('f16');
});

test('every word of the dictionary is a candidate for itself, whatever was looked up before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), fc.string(), (word, other) => {
      const before = candidates(word);
      candidates(other);
      candidates(other, true);
      expect(candidates(word)).toEqual(before);
      if (word.length >= 4) expect(before).toContain(word);
    }),
  );
});
