import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
import { createTitleFilter } from '../../../src/domain-ui/title-filter.ts';
import { countMatches, filterMatches } from '../../../src/features/reverse-matches/filter-matches.ts';
import {
  EMPTY_REQUEST,
  type MatchRequest,
  TIMES,
} from '../../../src/features/reverse-matches/match-request.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { anyMatchRequest } from '../../fixtures/any-match-request.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const matches = officialMatches(createSocTree(index).place('15-0000')!, index);
const withWords = createTitleFilter(
  matches.map(({ title }) => title),
  index.specialties,
);
const filtered = (request: MatchRequest) => filterMatches(matches, request, withWords(request.text).has);

describe('narrowing the titles down', () => {
  test('shows current titles unless retired ones are asked for', () => {
    const codes = (time: MatchRequest['time']) =>
      filtered({ ...EMPTY_REQUEST, time }).map(({ title }) => title.code);
    expect(codes('current')).not.toContain('3D032');
    expect(codes('retired')).toEqual(['25B', '3D032']);
    expect(codes('all')).toHaveLength(matches.length);
  });

  test('finds words in any order in title or code, of the job and of its levels', () => {
    const found = (text: string) => filtered({ ...EMPTY_REQUEST, text }).map(({ title }) => title.code);
    expect(found('defense cyber')).toEqual(['1D731', '1D751', '1D751Q']);
    expect(found('1d7x1 enterprise')).toEqual(['1D751Q']);
    expect(found('IT')).toContain('IT');
  });

  test('finds what a misspelt word is near to, within the other choices', () => {
    const found = (request: Partial<MatchRequest>) =>
      filtered({ ...EMPTY_REQUEST, ...request }).map(({ title }) => title.code);
    expect(found({ text: 'syber defence' })).toEqual(['1D731', '1D751', '1D751Q']);
    expect(found({ text: 'elektronics' })).toEqual([]);
    expect(found({ text: 'elektronics', time: 'all' })).toEqual(['25B']);
    expect(found({ text: 'elektronics', time: 'all', branches: ['Navy'] })).toEqual([]);
  });

  test('says of each choice what it would show', () => {
    fc.assert(
      fc.property(anyMatchRequest, (each) => {
        const counts = countMatches(matches, each, withWords(each.text).has);
        for (const branch of BRANCHES)
          expect(counts.branch[branch]).toBe(filtered({ ...each, branches: [branch] }).length);
        for (const rank of RANK_TYPES)
          expect(counts.rank[rank]).toBe(filtered({ ...each, ranks: [rank] }).length);
        for (const time of TIMES) expect(counts.time[time]).toBe(filtered({ ...each, time }).length);
      }),
    );
  });
});
