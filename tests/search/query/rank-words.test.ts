import { describe, expect, test } from 'vitest';
import type { RankType } from '../../../src/domain/rank-type.ts';
import { rankWords } from '../../../src/search/query/rank-words.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { fullSearch } from '../../fixtures/full-crosswalk.ts';

const ranksIn = (text: string) =>
  rankWords(wordsOf(text).map((word) => word.text)).map(({ rank, ambiguous }) =>
    ambiguous ? `${rank}?` : rank,
  );

const chips = (text: string) =>
  fullSearch()
    .search({ text, limit: 1 })
    .understood.map((chip) => chip.id);

describe('pay grades', () => {
  test.each<[RankType, string[]]>([
    ['Enlisted', ['e1', 'E-1', 'e 5', 'E6', 'e-9']],
    ['Warrant Officer', ['w1', 'W-2', 'w 5']],
    ['Commissioned Officer', ['o1', 'O-3', 'o 6', 'O10', 'o-10']],
  ])('%s', (rank, grades) => {
    for (const grade of grades) expect(ranksIn(grade)).toEqual([rank]);
  });

  test('that there are not', () => {
    for (const grade of ['e10', 'e-10', 'e0', 'w6', 'w9', 'w10', 'o11', 'o0', 'x5', 'ee5', 'e55'])
      expect(ranksIn(grade)).toEqual([]);
  });
});

describe('words that can only be a rank', () => {
  test.each<[RankType, string[]]>([
    [
      'Enlisted',
      [
        'enlisted',
        'NCO',
        'non-commissioned officer',
        'noncommissioned officer',
        'petty officer',
        'petty officer first class',
        'PFC',
        'lance corporal',
        'SSgt',
        'GySgt',
        'PO2',
      ],
    ],
    [
      'Warrant Officer',
      ['warrant officer', 'chief warrant officer', 'chief warrant', 'warrant', 'CWO', 'CW3', 'WO1'],
    ],
    ['Commissioned Officer', ['commissioned officer', 'commissioned', 'LTJG', '2LT', 'LtCol']],
  ])('%s', (rank, words) => {
    for (const word of words) expect(ranksIn(word)).toEqual([rank]);
  });

  test('the longest counts: a noncommissioned officer is not commissioned, a petty officer no officer', () => {
    expect(chips('non-commissioned officer mechanic')).toEqual(['rank:Enlisted']);
    expect(chips('petty officer electrician')).toEqual(['rank:Enlisted']);
    expect(chips('chief warrant officer pilot')).toEqual(['rank:Warrant Officer']);
  });

  test('filter, and the chip says so', () => {
    const { results, understood } = fullSearch().search({ text: 'cwo pilot', limit: 20 });
    expect(understood.map(({ label, from }) => [label, from])).toEqual([['Warrant Officer', 'cwo']]);
    expect(results.length).toBeGreaterThan(0);
    for (const { specialty } of results) expect(specialty.ranks).toContain('Warrant Officer');
  });

  test('beside a code they tell its two jobs apart', () => {
    const first = (text: string) => fullSearch().search({ text, limit: 1 }).results[0]!.specialty.ranks;
    expect(first('army 12A sgt')).toEqual(['Enlisted']);
    expect(first('army 12A o-3')).toEqual(['Commissioned Officer']);
  });
});

describe('words that are also part of titles and of everyday speech', () => {
  test.each<[RankType, string[]]>([
    [
      'Enlisted',
      [
        'sergeant',
        'staff sergeant',
        'chief petty officer',
        'chief',
        'gunny',
        'master chief',
        'airman first class',
      ],
    ],
    ['Commissioned Officer', ['captain', 'major', 'lieutenant', 'lieutenant colonel', 'ensign', 'capt']],
  ])('%s', (rank, words) => {
    for (const word of words) expect(ranksIn(word)).toEqual([`${rank}?`]);
  });

  test('filter where no title and no nickname has the words', () => {
    expect(chips('sergeant mechanic')).toEqual(['rank:Enlisted']);
    expect(chips('captain contracting')).toEqual(['rank:Commissioned Officer']);
  });

  test('and are words where one has them', () => {
    expect(chips('crew chief')).toEqual([]);
    expect(chips('tugboat captain')).toEqual([]);
    expect(chips('captain')).toEqual([]);
  });
});

test('a rank and a branch together are both understood', () => {
  expect(chips('navy e5 electrician')).toEqual(['branch:Navy', 'rank:Enlisted']);
  expect(chips('us army captain contracting')).toEqual(['branch:Army', 'rank:Commissioned Officer']);
});

test('other words are no rank', () => {
  for (const text of ['', 'officer', 'private', 'class', 'first', 'special', '5', 'e'])
    expect(ranksIn(text)).toEqual([]);
});
