import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titlesByOthers } from '../../../src/data/leading-titles.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { DIRECTION_SOURCES } from '../../../src/domain/direction.ts';
import {
  countByGroup,
  countSources,
  fairOnly,
  isChosen,
  officialRanks,
  showsFair,
} from '../../../src/features/reverse-matches/by-sources.ts';
import { officialMatches, type ReverseMatch } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { link, sampleLeading } from '../../fixtures/sample-leading.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const official = officialMatches(createSocTree(index).place('15-1212.00')!, index);
const others: ReverseMatch[] = titlesByOthers(sampleLeading(), index).map((each) => ({
  ...each,
  via: ['15-1212.00'],
  official: false,
}));
const sources = fc.subarray([...DIRECTION_SOURCES]);

describe('choosing sources', () => {
  test('takes a title that one of them names, and a fair one only on request', () => {
    const links = [link('suggested', 'fair'), link('va-equivalents', 'listed')];
    expect(isChosen(links, { sources: ['va-equivalents'], fair: false })).toBe(true);
    expect(isChosen(links, { sources: ['suggested'], fair: false })).toBe(false);
    expect(isChosen(links, { sources: ['suggested'], fair: true })).toBe(true);
    expect(isChosen([link('reviewed', 'fair')], { sources: ['reviewed'], fair: false })).toBe(true);
    expect(isChosen(undefined, { sources: DIRECTION_SOURCES, fair: true })).toBe(false);
  });

  test('says of each source what it would show, and what the fair ones add', () => {
    fc.assert(
      fc.property(sources, fc.boolean(), (chosen, fair) => {
        const counts = countSources(official, others, { sources: chosen, fair });
        const shown = (each: Parameters<typeof isChosen>[1]) =>
          others.filter(({ links }) => isChosen(links, each)).length;
        for (const source of DIRECTION_SOURCES)
          expect(counts[source]).toBe(
            source === 'crosswalk' ? official.length : shown({ sources: [source], fair }),
          );
        expect(counts.fair).toBe(
          shown({ sources: chosen, fair: true }) - shown({ sources: chosen, fair: false }),
        );
        expect(fairOnly(others, chosen)).toHaveLength(counts.fair);
      }),
    );
  });
});

test('fair matches show by themselves where fewer than ten current jobs lead here otherwise', () => {
  const job = (id: number, more: Partial<ReverseMatch>): ReverseMatch => ({
    title: { ...index.titles[0]!, id, specialty: id, status: 'current' },
    via: ['15-1212.00'],
    official: false,
    links: [link('suggested', 'strong')],
    ...more,
  });
  const jobs = (count: number, more: Partial<ReverseMatch> = {}) =>
    Array.from({ length: count }, (_, id) => job(id, more));
  expect(showsFair([], jobs(9))).toBe(true);
  expect(showsFair([], jobs(10))).toBe(false);
  expect(showsFair(jobs(10, { official: true, links: [] }), [])).toBe(false);
  for (const source of ['suggested', 'reviewed'] as const)
    expect(showsFair([], jobs(10, { links: [link(source, 'fair')] }))).toBe(true);
  expect(showsFair(jobs(9, { official: true }), jobs(9))).toBe(true);
});

test('a title that experts name is not counted as ours', () => {
  expect(countByGroup(others)).toEqual({
    experts: { titles: 3, jobs: 3 },
    ours: { titles: 3, jobs: 2 },
  });
});

test('official jobs stand, before the other sources are there, in the order that they keep', () => {
  const inFile = sampleLeading().map(({ specialty }) => specialty);
  const ranks = officialRanks(official, index, ['15-1212.00']);
  expect(ranks).toEqual(inFile.filter((id) => ranks.includes(id)));
});
