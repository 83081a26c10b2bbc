import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/data/crosswalk-lookup.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { matchesAsText, matchRows } from '../../../src/features/reverse-matches/match-table.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { link } from '../../fixtures/sample-leading.ts';
import { SAMPLE_RELEASES } from '../../fixtures/sample-releases.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const lookup = createLookup(index);
const matches = officialMatches(createSocTree(index).place('15-1212.00')!, index);
const rows = matchRows(matches, 'Official', lookup, SAMPLE_RELEASES);

describe('the table to download', () => {
  test('has one row for each title, with what it officially leads to', () => {
    expect(rows[1]).toEqual({
      branch: 'Navy',
      code: 'IT',
      title: 'Information Systems Technician',
      rank: 'Enlisted',
      status: 'Current (July 2024)',
      match: 'Official',
      source: 'Official crosswalk',
      occupationCodes: '15-1212.00',
      occupations: 'Information Security Analysts',
    });
    expect(rows).toHaveLength(matches.length);
    expect(rows[2]!.branch).toBe('Air Force; Space Force');
  });
});

describe('the list as text', () => {
  test('is a line for each title, with branch and rank type', () => {
    expect(matchesAsText(matches, false, SAMPLE_RELEASES).split('\n')[1]).toBe(
      'IT Information Systems Technician (Navy, Enlisted)',
    );
  });

  test('says of a retired title that it is retired, and of one by another source who says so', () => {
    expect(matchesAsText(matches, false, SAMPLE_RELEASES)).toContain(
      '(Army, Commissioned Officer only, retired by March 2016)',
    );
    const other = { ...matches[1]!, official: false, links: [link('va-equivalents', 'listed')] };
    expect(matchesAsText([other], true, SAMPLE_RELEASES)).toBe(
      'IT Information Systems Technician (Navy, Enlisted, by VA list)',
    );
  });
});
