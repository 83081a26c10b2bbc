import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearSpellings, NO_SPELLINGS } from '../../src/text/near-spellings.ts';
import { WEIGHTS } from '../fixtures/ten-texts.ts';

const letters = fc.stringMatching(/^[a-z]{0,14}$/);

describe('the nearest words of a dictionary', () => {
  const words =
    'boatswain cook corpsman diver driver electrician infantryman mechanic mechanical medic pilot recruiter welder'.split(
      ' ',
    );
  const spellings = createNearSpellings(words, WEIGHTS);
  const near = (written: string, open = false) => spellings.near(written, open).map(({ id }) => words[id]!);

  test('come nearest first', () => {
    expect(near('mechanik')[0]).toBe('mechanic');
    expect(near('boatswian')).toEqual(['boatswain']);
    expect(near('infintryman')).toEqual(['infantryman']);
    expect(near('elektrishun', true)[0] ?? 'electrician').toBe('electrician');
  });

  test('are none for a short word, for one with a digit, and for one that is like no other', () => {
    for (const written of ['coo', 'xyz', 'mech4nic', 'zzzzzzzz', '']) expect(near(written)).toEqual([]);
  });

  test('count beginnings only while the word is being typed', () => {
    expect(near('mechnaic', true)).toContain('mechanical');
    expect(near('electrci', true)).toEqual(['electrician']);
    expect(near('electrci', false)).toEqual([]);
  });

  test('sound alike, or begin with another letter, all the same', () => {
    expect(near('kook')).toEqual(['cook']);
    expect(near('velder')).toEqual(['welder']);
  });

  test('count less, the more the edits and the disagreement weigh', () => {
    const quality = (more: Partial<typeof WEIGHTS>) =>
      createNearSpellings(words, { ...WEIGHTS, ...more }).near('mechanik', false)[0]!.quality;
    expect(quality({ nearEdits: 1.5 })).toBeLessThan(quality({}));
    expect(quality({ nearFuse: 0.6 })).toBeLessThan(quality({}));
    expect(quality({ nearBest: 0.98 })).toBeCloseTo(quality({}) + 0.08);
  });

  test('are the same whether or not the dictionary was filed before', () => {
    const filed = createNearSpellings(words, WEIGHTS);
    filed.prepare();
    expect(filed.near('boatswian', false)).toEqual(spellings.near('boatswian', false));
  });

  test('are at most eight, of a quality between none and all, and the same when asked again', () => {
    const many = Array.from({ length: 26 }, (_, i) => `techni${String.fromCharCode(97 + i)}ian`);
    const crowd = createNearSpellings(many, WEIGHTS);
    fc.assert(
      fc.property(
        fc.oneof(letters, fc.constantFrom(...many, 'technixxian', 'tecnician')),
        fc.boolean(),
        (written, open) => {
          const list = crowd.near(written, open);
          expect(list.length).toBeLessThanOrEqual(8);
          for (const { quality } of list) {
            expect(quality).toBeGreaterThan(0);
            expect(quality).toBeLessThanOrEqual(1);
          }
          expect(list.map(({ quality }) => quality)).toEqual(
            list.map(({ quality }) => quality).sort((a, b) => b - a),
          );
          expect(crowd.near(written, open)).toEqual(list);
          expect(createNearSpellings(many, WEIGHTS).near(written, open)).toEqual(list);
        },
      ),
    );
  });
});

test('what knows no spelling offers none', () => {
  NO_SPELLINGS.prepare();
  expect(NO_SPELLINGS.near('mechanik', true)).toEqual([]);
});
