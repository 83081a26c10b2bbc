import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markBetween, segmentsOf } from '../../src/text/segments.ts';
import { wordsOf } from '../../src/text/words.ts';

const cut = (text: string) => {
  const words = wordsOf(text);
  return segmentsOf(text, words).map(({ from, to, mark }) => [
    mark,
    text.slice(words[from]!.start, words[to - 1]!.end),
  ]);
};
const parts = (text: string) => cut(text).map(([, part]) => part);

describe('a text is cut where its writer did', () => {
  test.each([
    ['cook\nmedic', 'line'],
    ['cook | medic', 'bar'],
    ['cook; medic', 'semicolon'],
    ['cook, medic', 'comma'],
    ['cook/medic', 'slash'],
    ['cook (medic)', 'bracket'],
    ['cook - medic', 'dash'],
    ['cook- medic', 'dash'],
    ['cook – medic', 'dash'],
    ['cook: medic', 'colon'],
    ['cook & medic', 'and'],
    ['Was cook. Then medic', 'semicolon'],
  ])('%j by a %s', (text, mark) => {
    expect(cut(text)[0]![0]).toBe('start');
    expect(cut(text)[1]![0]).toBe(mark);
  });

  test('by the strongest of several signs', () => {
    expect(cut('cook),\n- medic')).toEqual([
      ['start', 'cook'],
      ['line', 'medic'],
    ]);
  });

  test('but not within a word, a code or an abbreviation', () => {
    for (const text of [
      'x-ray tech',
      '25-B',
      '2009-2014',
      'Ft. Bragg',
      'U.S. Army',
      'R&D',
      "boatswain's mate",
    ])
      expect(parts(text)).toEqual([text.replace(/^\s+/, '')]);
  });
});

test('two neighbours are parted by a mark or by nothing', () => {
  const text = 'cook medic, diver';
  const [cook, medic, diver] = wordsOf(text);
  expect(markBetween(text, cook!, medic!)).toBeUndefined();
  expect(markBetween(text, medic!, diver!)).toBe('comma');
});

test('whatever is typed, each word is in one segment, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1 ,;/-|()\n.&:–') }), (text) => {
      const words = wordsOf(text);
      let end = 0;
      for (const { from, to } of segmentsOf(text, words)) {
        expect(from).toBe(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBe(words.length);
    }),
  );
});
