import { describe, expect, test } from 'vitest';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { officialMatches } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const soc = createSocTree(index);
const codesOf = (matches: ReturnType<typeof officialMatches>) => matches.map(({ title }) => title.code);

describe('titles that lead to an occupation', () => {
  test('are those with an official match, current and retired', () => {
    expect(codesOf(officialMatches(soc.place('15-1212.00')!, index))).toEqual([
      '25B',
      'IT',
      '1D731',
      '1D751',
      '1D751Q',
    ]);
  });

  test('of a group are those of all its occupations, each once', () => {
    const matches = officialMatches(soc.place('15-0000')!, index);
    expect(new Set(matches.map(({ title }) => title.id)).size).toBe(matches.length);
    expect(codesOf(matches)).toContain('3D032');
    expect(codesOf(matches)).not.toContain('68W');
  });

  test('say by way of which occupation', () => {
    const lead = officialMatches(soc.place('15-1200')!, index).find(({ title }) => title.code === '12A');
    expect(lead!.via).toEqual(['15-1299.00']);
  });
});
