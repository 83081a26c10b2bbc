import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LENGTH, MAX_WORDS, parseQuery } from '../../../src/search/query/parse-query.ts';
import { smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) =>
  parseQuery(text, { without: new Set(without), reference });
const codesIn = (text: string, ...without: string[]) => read(text, ...without).codes.map(({ code }) => code);
const wordsLeft = (text: string, ...without: string[]) =>
  read(text, ...without).words.map((word) => word.text);

describe('a text is taken apart', () => {
  test('into codes, branch, rank and the plain words that are left', () => {
    const { codes, branch, rank, words, notices } = read('I was a Navy Sgt cook, 25-B30');
    expect(codes.map(({ chip }) => [chip.id, chip.from])).toEqual([['code:25B', '25-B30']]);
    expect(branch).toMatchObject({ value: 'Navy', sure: true, chip: { id: 'branch:Navy', from: 'Navy' } });
    expect(rank).toMatchObject({ value: 'Enlisted', sure: true, chip: { id: 'rank:Enlisted', from: 'Sgt' } });
    expect(words.map((word) => word.text)).toEqual(['cook']);
    expect(notices).toEqual([]);
  });

  test('with the words that name a branch or rank where they may be part of a title', () => {
    const { branch, rank } = read('marine crew chief');
    expect(branch).toMatchObject({ value: 'Marine Corps', sure: false });
    expect(branch!.words.map((word) => word.text)).toEqual(['marine']);
    expect(rank!.words.map((word) => word.text)).toEqual(['chief']);
  });

  test.each(['Navy Counselor', 'M1 Armor Crewman'])('but not where it is a title: %s', (text) => {
    expect(read(text)).toMatchObject({ codes: [], unknownCodes: [], notices: [] });
    expect(read(text).branch).toBeUndefined();
    expect(wordsLeft(text)).toEqual(text.toLowerCase().split(' '));
  });

  test('by one rule after the other: a spelled code before a rank, a pay grade before a code', () => {
    expect(codesIn('oh three eleven')).toEqual(['0311']);
    expect(read('navy o3 cook').rank?.value).toBe('Commissioned Officer');
    expect(codesIn('navy o3 cook')).toEqual([]);
  });

  test('with a sign for the skill level between two digits', () => {
    for (const text of ['1D7?1', '1d7*1', '1D7X1']) expect(codesIn(text)).toEqual(['1D7X1']);
  });
});

describe('what is left', () => {
  test('comes with the word in front of it, which may tell how it is meant', () => {
    expect(read('i was a cook').before).toBe('a');
    expect(read('navy cook').before).toBe('navy');
    for (const text of ['cook', '25B', '']) expect(read(text).before).toBe('');
  });

  test('is nothing where a code and its qualifications are all', () => {
    for (const text of ['QM1(SW)', 'QM1(SW/AW)', 'QM1/SW', '25B', 'F&S']) expect(wordsLeft(text)).toEqual([]);
    expect(wordsLeft('sw technician')).toEqual(['sw', 'technician']);
  });

  test('is filler where that is all that was typed', () => {
    expect(wordsLeft('career')).toEqual(['career']);
    expect(wordsLeft('rating')).toEqual(['rating']);
  });

  test('are the words of a chip that was removed, too', () => {
    expect(wordsLeft('navy cook', 'branch:Navy')).toEqual(['navy', 'cook']);
    expect(wordsLeft('25B30', 'code:25B')).toEqual(['25b30']);
    expect(wordsLeft('eleven bravo', 'code:11B')).toEqual(['eleven', 'bravo']);
  });
});

describe('a very long text', () => {
  test('is read up to a number of words and letters, and a notice says so', () => {
    for (const text of ['cook '.repeat(MAX_WORDS + 1), 'x'.repeat(MAX_LENGTH + 1)])
      expect(read(text).notices).toEqual([{ id: 'cut', kind: 'cut', from: '', removable: false }]);
    expect(read('cook '.repeat(MAX_WORDS + 5)).words).toHaveLength(MAX_WORDS);
    expect(read('cook '.repeat(MAX_WORDS)).notices).toEqual([]);
    expect(read(' '.repeat(MAX_LENGTH + 1)).notices).toEqual([]);
  });

  test('of more than sixteen and thirty-two words keeps them all', () => {
    for (const count of [17, 33, 60]) expect(wordsLeft('cook '.repeat(count))).toHaveLength(count);
  });
});

test('whatever is typed, each word is read once: as part of a chip, as filler, or as a plain word in its place', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['army', 'marine', 'sgt', 'e-6', 'chief', '25B', '25B30', 'HM', 'HM2', 'HM-8404', '1D7X1', '1D7?1'],
      ...[
        '0311',
        '11B2P',
        'F&S',
        'eleven bravo',
        'mos for',
        'job of a',
        'cook',
        'in the',
        '(SW)',
        '60',
        '13S',
      ],
    ),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (typed) => {
      const { codes, branch, rank, words } = read(typed);
      const chips = [...codes, ...(branch ? [branch] : []), ...(rank ? [rank] : [])].map(({ chip }) => chip);
      expect(new Set(chips.map(({ id }) => id)).size).toBe(chips.length);
      for (const { from } of chips) expect(typed).toContain(from);
      let end = 0;
      for (const { start, end: next } of words) {
        expect(start).toBeGreaterThanOrEqual(end);
        end = next;
      }
      expect(read(typed)).toEqual(read(typed));
      const without = chips.map(({ id }) => id);
      const again = read(typed, ...without);
      for (const code of again.codes) expect(without).not.toContain(code.chip.id);
      expect(again.branch?.chip.id).not.toBe(branch?.chip.id ?? 'none');
    }),
    { numRuns: 300 },
  );
});
