import { describe, expect, test } from 'vitest';
import { mayHavePieces, piecesOf, withinReach } from '../../../src/search/military/pieces.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const pieces = (text: string) =>
  piecesOf(text, parseQuery(text, { without: new Set(), reference }), reference);
const parts = (text: string) => pieces(text).map(({ from }) => from);

describe('a text has a part for each job that it may name', () => {
  test.each([
    ['11B/25B', ['11B', '25B']],
    ['11B and 68W', ['11B', '68W']],
    ['11B 25B 68W', ['11B', '25B', '68W']],
    ['rifleman, quartermaster', ['rifleman', 'quartermaster']],
    ['11B infantryman\n68W medic', ['11B infantryman', '68W medic']],
    ['HM/8404', ['HM', '8404']],
    ['1) 25B\n2) 11B', ['25B', '11B']],
    ['25-B', ['25-B']],
    ['navy counselor', ['navy counselor']],
  ])('%j', (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  test('but one for a code and its title', () => {
    for (const text of ['68W - combat medic', 'combat medic (68W)', '68W: combat medic'])
      expect(parts(text)).toEqual([text.replace(')', '')]);
    expect(parts('11B - 68W')).toEqual(['11B', '68W']);
  });

  test('and none for what says nothing about a job, a branch, a rank or a qualification', () => {
    expect(parts('US Army, Fort Bragg NC, 2009-2014, 25B')).toEqual(['25B']);
    expect(parts('QM1(SW/AW)')).toEqual(['QM1']);
    expect(parts('a/b')).toEqual([]);
  });
});

test('what is read of a part leaves out what says nothing; "and" joins parts that may share a word', () => {
  expect(pieces('rifleman Fort Bragg NC quartermaster, 11B')[0]!.text.replace(/ +/g, ' ')).toBe(
    'rifleman quartermaster',
  );
  expect(pieces('11B and 68W, 25B').map(({ alone }) => alone)).toEqual([false, false, true]);
});

test('a text without a sign, a word between or a second number has one part', () => {
  for (const text of ['infantryman', 'boatswain’s mate', '25B', 'x-ray tech 25B', "gunner's mate"])
    expect(mayHavePieces(text)).toBe(false);
  for (const text of ['a/b', 'a, b', 'a and b', '11B 25B', 'a - b', 'a\nb', 'QM1(SW)'])
    expect(mayHavePieces(text)).toBe(true);
});

describe('of a very long text', () => {
  const within = (text: string) => withinReach(pieces(text)).map(({ text: read }) => read);

  test('four hundred words are looked at, each part as far as a job may be named in', () => {
    const sentence = `radar${' combat'.repeat(49)}`;
    const read = within(Array.from({ length: 30 }, () => sentence).join('. '));
    expect(read).toHaveLength(10);
    expect(read[0]!.split(' ')).toHaveLength(40);
  });

  test('and after them parts with a code', () => {
    const filler = Array.from({ length: 30 }, () => `radar${' combat'.repeat(49)}`).join('. ');
    expect(within(`${filler}. radar combat. 68W combat medic`).at(-1)).toBe('68W combat medic');
  });

  test('of forty parts at most', () => {
    expect(
      within(Array.from({ length: 60 }, (_, i) => `radar ${'abcdef'[i % 6]}combat`).join('; ')),
    ).toHaveLength(40);
  });
});
