import { describe, expect, test } from 'vitest';
import type { LookUp } from '../../../src/search/military/find-candidates.ts';
import { RUNG, type Rung } from '../../../src/search/military/ranking.ts';
import type { RelatedLookup, RelatedSpecialty } from '../../../src/search/military/related-specialties.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const nameOf = (rung: Rung) => Object.entries(RUNG).find(([, value]) => value === rung)![0];
const finderOf = (related?: RelatedLookup) => {
  const { index, candidates, reference, boards } = smallParts({ related });
  /** The rung of each specialty that answers. */
  return (text: string, how: LookUp = {}) => {
    boards.begin();
    const query = parseQuery(text, { without: new Set(), reference });
    const board = candidates.find(
      query,
      query.words.map((word) => word.text),
      how,
    );
    return Object.fromEntries(
      [...board.touched.subarray(0, board.count)].map((id) => {
        const { branches, code, status } = index.specialties[id]!;
        return [
          `${branches[0]} ${code}${status === 'current' ? '' : ' (retired)'}`,
          nameOf(board.rung[id] as Rung),
        ];
      }),
    );
  };
};
const find = finderOf();

describe('a specialty answers', () => {
  test('by its title', () => {
    expect(find('combat medic specialist')).toMatchObject({
      'Army 68W': 'sameTitle',
      'Navy L01A': 'sameTitle',
    });
    expect(find('combat medic')).toMatchObject({ 'Army 68W': 'titleStart' });
    expect(find('specialist combat')).toMatchObject({ 'Army 68W': 'allWords' });
    expect(find('cyber journeyman')).toMatchObject({ 'Air Force 1D7X1': 'titleStart' });
    expect(find('combat medic zzzzqq')['Army 68W'] ?? 'none').toMatch(/^(?:none|mostWords)$/);
    expect(find('combat medic information specialist')).toMatchObject({ 'Army 68W': 'mostWords' });
  });

  test('by a near spelling, and only where the words as they stand are in no title', () => {
    expect(find('infantriman')).toMatchObject({ 'Army 11B': 'spelling' });
    expect(Object.values(find('infantryman'))).not.toContain('spelling');
  });

  test('by a word that two are nearly, unless they are spelt right', () => {
    expect(find('infantri man')).toMatchObject({ 'Army 11B': 'spelling' });
    expect(find('infantri man', { spelt: true })).toEqual({});
  });

  test('by its code, exact or with a level', () => {
    expect(find('25B')).toMatchObject({ 'Army 25B': 'exactCode', 'Army 25B (retired)': 'exactCode' });
    expect(find('25B30')).toEqual({ 'Army 25B': 'codeWithLevel' });
    expect(find('90')).toMatchObject({ 'Marine Corps 9000': 'codeWithLevel' });
  });

  test('by a code of letters in a longer text only where the other words fit', () => {
    expect(find('it information systems technician')['Navy IT']).toBe('exactCode');
    expect(find('it infantryman')['Navy IT']).not.toBe('exactCode');
  });

  test('by the vocabulary', () => {
    expect(find('grunt')).toMatchObject({ 'Army 11B': 'vocabulary' });
    expect(find('sysop')).toMatchObject({ 'Army 25B': 'formerName' });
    expect(find('buyer')).toMatchObject({ 'Air Force 6C0X1': 'vocabulary' });
  });

  test('by a title that officers hold without the word officer', () => {
    expect(find('engineer officer')).toEqual({ 'Army 12A': 'sameTitle' });
  });

  test('or not at all', () => {
    expect(find('zzzzqq')).toEqual({});
    expect(find('')).toEqual({});
  });
});

describe('by way of an occupation', () => {
  const relatedTo = (code: string): RelatedSpecialty => ({
    kind: 'occupation',
    specialty: specialtyIn(smallParts().index, code),
    fit: 0.9,
    occupation: '15-1299.00',
    title: '',
  });
  const asked: string[] = [];
  const related = finderOf((words) => {
    asked.push(words.join(' '));
    return [relatedTo('12A')];
  });

  test('a specialty answers where titles say little', () => {
    expect(related('webmaster')).toEqual({ 'Army 12A': 'related' });
  });

  test('but not where only names of jobs are asked for', () => {
    asked.length = 0;
    expect(related('webmaster', { asNames: true })).toEqual({});
    expect(asked).toEqual([]);
    expect(related('infantryman', { asNames: true })).toMatchObject({ 'Army 11B': 'sameTitle' });
  });

  test('but not where only what is found directly is asked for, until the board is widened', () => {
    asked.length = 0;
    expect(related('webmaster', { direct: true })).toEqual({});
    expect(asked).toEqual([]);
    const { candidates, reference, boards } = smallParts({ related: () => [relatedTo('12A')] });
    const query = parseQuery('webmaster', { without: new Set(), reference });
    boards.begin();
    const board = candidates.find(query, ['webmaster'], { direct: true });
    candidates.widen(board, query, ['webmaster']);
    expect(board.rungOf(specialtyIn(smallParts().index, '12A'))).toBe(RUNG.related);
  });

  test('but not where a dozen titles have the words, or two letters were typed', () => {
    asked.length = 0;
    expect(Object.keys(related('radar repair')).length).toBeGreaterThan(20);
    related('we');
    expect(asked).toEqual([]);
  });
});

test('titles that answer other words as well are added to a board, and take nothing from it', () => {
  const { index, candidates, reference, boards } = smallParts();
  boards.begin();
  const board = candidates.find(parseQuery('grunt', { without: new Set(), reference }), ['grunt']);
  candidates.addByTexts(board, ['combat', 'medic']);
  expect(board.candidate(specialtyIn(index, '11B')).rung).toBe(RUNG.vocabulary);
  expect(board.candidate(specialtyIn(index, '68W')).rung).toBe(RUNG.titleStart);
  const { count } = board;
  candidates.addByTexts(board, []);
  expect(board.count).toBe(count);
});
