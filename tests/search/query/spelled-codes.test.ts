import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpelled, spelledCodes } from '../../../src/search/query/spelled-codes.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const known = (...codes: string[]) => {
  const set = new Set(codes);
  return (code: string) => set.has(code);
};
const spelled = (text: string, ...codes: string[]) =>
  findSpelled(text.split(' '), known(...codes)).map(({ code }) => code);

const ALPHABET: Record<string, string> = {
  A: 'alpha',
  B: 'bravo',
  C: 'charlie',
  D: 'delta',
  E: 'echo',
  F: 'foxtrot',
  G: 'golf',
  H: 'hotel',
  I: 'india',
  J: 'juliett',
  K: 'kilo',
  L: 'lima',
  M: 'mike',
  N: 'november',
  O: 'oscar',
  P: 'papa',
  Q: 'quebec',
  R: 'romeo',
  S: 'sierra',
  T: 'tango',
  U: 'uniform',
  V: 'victor',
  W: 'whiskey',
  X: 'xray',
  Y: 'yankee',
  Z: 'zulu',
};
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

describe('a code spelled aloud is read', () => {
  test.each([
    ['eleven bravo', '11B'],
    ['sixty eight whiskey', '68W'],
    ['sixty eight whisky', '68W'],
    ['twelve bravo', '12B'],
    ['ninety two golf', '92G'],
    ['twenty alpha', '20A'],
    ['one five five foxtrot', '155F'],
    ['two fifty five alpha', '255A'],
    ['oh three eleven', '0311'],
    ['o three one one', '0311'],
    ['zero three eleven', '0311'],
    ['18 x ray', '18X'],
    ['18 xray', '18X'],
    ['11 bravo', '11B'],
    ['88 mike', '88M'],
    ['eleven b', '11B'],
    ['alfa one two', 'A12'],
    ['one delta seven xray one', '1D7X1'],
    ['thirty five fox', '35F'],
    ['forty two alpha', '42A'],
  ])('%s is %s', (text, code) => {
    expect(spelled(text, code)).toEqual([code]);
  });

  test('among other words, at its own place', () => {
    expect(findSpelled('army eleven bravo veteran'.split(' '), known('11B'))).toEqual([
      { from: 1, to: 3, code: '11B' },
    ]);
  });

  test('several in one text', () => {
    expect(spelled('eleven bravo or sixty eight whiskey', '11B', '68W')).toEqual(['11B', '68W']);
  });

  test('as far as the code goes that is known', () => {
    expect(spelled('eleven bravo one two', '11B', '11B1')).toEqual(['11B1']);
    expect(spelled('eleven bravo one two', '11B')).toEqual(['11B']);
  });
});

describe('words are left alone', () => {
  test.each([
    ['mike', 'MIKE'],
    ['golf instructor', 'G'],
    ['delta force', 'D'],
    ['papa november', 'PN'],
    ['seven eleven', 'X'],
    ['11 b', '11B'],
    ['hotel', 'H'],
    ['', ''],
  ])('%j spells no code without a number word, a letter word and a code that is known', (text, code) => {
    expect(spelled(text, code)).toEqual([]);
  });

  test('of a code that nobody has', () => {
    expect(spelled('eleven bravo', '12B')).toEqual([]);
  });
});

test('every letter of the alphabet and every digit is read', () => {
  for (const [letter, word] of Object.entries(ALPHABET)) {
    expect(spelled(`one one ${word}`, `11${letter}`)).toEqual([`11${letter}`]);
  }
  DIGITS.forEach((word, digit) => {
    expect(spelled(`one ${word} bravo`, `1${digit}B`)).toEqual([`1${digit}B`]);
  });
});

test('any words are read without overlap, and name nothing but codes that are known', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...Object.values(ALPHABET),
      ...DIGITS,
      'twenty',
      'sixty',
      'eleven',
      'oh',
      'x',
      'ray',
      '11',
      '25b',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      let end = 0;
      for (const { from, to, code } of findSpelled(words, (each) => each.length === 3)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to - from).toBeGreaterThan(1);
        expect(to).toBeLessThanOrEqual(words.length);
        expect(code).toMatch(/^(?=.*\d)[0-9A-Z]{3}$/);
        end = to;
      }
    }),
  );
});

describe('in a query', () => {
  const reference = smallReference();
  const read = (text: string, ...without: string[]) => {
    const query = queryOf(text, reference, ...without);
    const draft = passed(query, spelledCodes);
    return [draft.codes.map(({ chip }) => `${chip.kind} ${chip.id} ${chip.from}`), takenOf(draft, query)];
  };

  test('a spelled code that some title carries is a code of its words', () => {
    expect(read('was an Eleven-Bravo there')).toEqual([
      ['phonetic code:11B Eleven-Bravo'],
      ['eleven', 'bravo'],
    ]);
    expect(read('oh three eleven or sixty eight whiskey')[0]).toHaveLength(2);
  });

  test('one that no title carries is none, nor one of two signs, which is a pay grade', () => {
    expect(read('ninety nine zulu')).toEqual([[], []]);
    expect(read('two five')).toEqual([[], []]);
  });

  test('signs that are written apart, or that begin initials, spell none', () => {
    expect(read('eleven B')[0]).toEqual(['phonetic code:11B eleven B']);
    expect(read('grade eleven, B')).toEqual([[], []]);
    expect(read('eleven B.C. laws')).toEqual([[], []]);
  });

  test('one that the person removed is plain words', () => {
    expect(read('eleven bravo', 'code:11B')).toEqual([[], []]);
  });
});
