import { describe, expect, test } from 'vitest';
import type { RankType } from '../../../src/domain/rank-type.ts';
import { branchAndRankNames, findRanks } from '../../../src/search/query/branch-and-rank-names.ts';
import { emptyDraft, take } from '../../../src/search/query/draft.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const ranksIn = (text: string) =>
  findRanks(
    wordsOf(text).map((word) => word.text),
    reference.rankNames,
  ).map(({ value, sure }) => (sure ? value : `${value}?`));
const branchesIn = (text: string) =>
  passed(queryOf(text, reference), branchAndRankNames).branchNames.map(({ value, sure }) =>
    sure ? value : `${value}?`,
  );

describe('pay grades', () => {
  test.each<[RankType, string[]]>([
    ['Enlisted', ['e1', 'E-1', 'e 5', 'E6', 'e-9']],
    ['Warrant Officer', ['w1', 'W-2', 'w 5', 'WO-1', 'wo2', 'WO 3']],
    ['Commissioned Officer', ['o1', 'O-3', 'o 6', 'O10', 'o-10']],
  ])('%s', (rank, grades) => {
    for (const grade of grades) expect(ranksIn(grade), grade).toEqual([rank]);
  });

  test('that there are not', () => {
    for (const grade of ['e10', 'e-10', 'e0', 'w6', 'w9', 'wox', 'w10', 'o11', 'o0', 'x5', 'ee5', 'e55'])
      expect(ranksIn(grade), grade).toEqual([]);
  });
});

describe('names of ranks', () => {
  test('are read as the longest that stands there', () => {
    expect(ranksIn('non-commissioned officer')).toEqual(['Enlisted']);
    expect(ranksIn('chief warrant officer pilot')).toEqual(['Warrant Officer']);
    expect(ranksIn('petty officer')).toEqual(['Enlisted']);
  });

  test('are marked where they may be part of a title', () => {
    expect(ranksIn('chief')).toEqual(['Enlisted?']);
    expect(ranksIn('captain')).toEqual(['Commissioned Officer?']);
  });

  test('are all found, in order', () => {
    expect(ranksIn('sgt or captain, e5')).toEqual(['Enlisted', 'Commissioned Officer?', 'Enlisted']);
  });
});

describe('names of branches', () => {
  test('are read as the longest that stands there, with their place', () => {
    const { branchNames } = passed(queryOf('army national guard cook', reference), branchAndRankNames);
    expect(branchNames).toEqual([{ from: 0, to: 3, value: 'Army', sure: true }]);
    expect(branchesIn('us air force security forces')).toEqual(['Air Force']);
  });

  test('are all found, in order', () => {
    expect(branchesIn('army cook and navy cook')).toEqual(['Army', 'Navy']);
    expect(branchesIn('marine navy cook')).toEqual(['Marine Corps?', 'Navy']);
  });
});

test('other words name nothing', () => {
  for (const text of ['', 'officer', 'private', 'first', '5', 'e', 'guard', 'force', 'corps']) {
    expect(ranksIn(text), text).toEqual([]);
    expect(branchesIn(text), text).toEqual([]);
  }
});

test('names are noted and not yet taken, and none where words were taken before', () => {
  const query = queryOf('navy sgt', reference);
  const draft = passed(query, branchAndRankNames);
  expect(draft.taken).toEqual([false, false]);
  const later = branchAndRankNames(take(emptyDraft(2), 0, 1), query);
  expect([later.branchNames, later.rankNames.length]).toEqual([[], 1]);
});
