import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { RANK_TYPES } from '../../../src/domain/rank-type.ts';
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

describe('narrowing the titles down', () => {
  test('shows current titles unless retired ones are asked for', () => {
    const codes = (time: MatchRequest['time']) =>
      filterMatches(matches, index.specialties, { ...EMPTY_REQUEST, time }).map(({ title }) => title.code);
    expect(codes('current')).not.toContain('3D032');
    expect(codes('retired')).toEqual(['25B', '3D032']);
    expect(codes('all')).toHaveLength(matches.length);
  });

  test('finds words in any order in title or code, of the job and of its levels', () => {
    const found = (text: string) =>
      filterMatches(matches, index.specialties, { ...EMPTY_REQUEST, text }).map(({ title }) => title.code);
    expect(found('defense cyber')).toEqual(['1D731', '1D751', '1D751Q']);
    expect(found('1d7x1 enterprise')).toEqual(['1D751Q']);
    expect(found('IT')).toContain('IT');
  });

  test('says of each choice what it would show', () => {
    fc.assert(
      fc.property(anyMatchRequest, (each) => {
        const counts = countMatches(matches, index.specialties, each);
        for (const branch of BRANCHES)
          expect(counts.branch[branch]).toBe(
            filterMatches(matches, index.specialties, { ...each, branches: [branch] }).length,
          );
        for (const rank of RANK_TYPES)
          expect(counts.rank[rank]).toBe(
            filterMatches(matches, index.specialties, { ...each, ranks: [rank] }).length,
          );
        for (const time of TIMES)
          expect(counts.time[time]).toBe(filterMatches(matches, index.specialties, { ...each, time }).length);
      }),
    );
  });
});
