import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { compileRelated } from '../../../src/compile/compile-related.ts';
import type { RelatedOccupations } from '../../../src/data/related-codec.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import {
  alsoConsider,
  nearOccupations,
  officialMatches,
} from '../../../src/features/reverse-matches/reverse-matches.ts';
import { tables } from '../../compile/committed.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const soc = createSocTree(index);
const related: RelatedOccupations = new Map([
  ['15-1212.00', ['15-1299.05', '29-2043.00', '55-3016.00']],
  ['15-1299.05', ['15-1212.00', '29-2043.00']],
]);
const codesOf = (matches: ReturnType<typeof officialMatches>) => matches.map(({ title }) => title.code);
const near = (code: string) => nearOccupations(soc.place(code)!, index, related);
const also = (code: string) => alsoConsider(soc.place(code)!, index, near(code));

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

describe('titles to consider too', () => {
  test('come by way of another part of the same SOC occupation, then of related ones', () => {
    expect(near('15-1299.05')).toEqual([
      { code: '15-1299.00', rule: 'same-soc', to: ['15-1299.05'] },
      { code: '15-1212.00', rule: 'related', to: ['15-1299.05'] },
      { code: '29-2043.00', rule: 'related', to: ['15-1299.05'] },
    ]);
  });

  test('never come by way of a military-only occupation', () => {
    expect(near('15-1212.00').map(({ code }) => code)).not.toContain('55-3016.00');
  });

  test('of a group come from outside it, first by what most of its occupations are related to', () => {
    expect(near('15-0000')).toEqual([
      { code: '29-2043.00', rule: 'related', to: ['15-1212.00', '15-1299.05'] },
    ]);
  });

  test('are none of the official ones', () => {
    expect(codesOf(also('15-1299.05'))).toContain('12A');
    const official = new Set(officialMatches(soc.place('15-1299.00')!, index).map(({ title }) => title.id));
    for (const { title } of also('15-1299.00')) expect(official.has(title.id)).toBe(false);
  });

  test('are none where nothing is related', () => {
    expect(also('29-2043.00')).toEqual([]);
  });
});

describe('on the committed data', () => {
  const all = compileIndex(tables, 'test');
  const tree = createSocTree(all);
  const five = compileRelated(tables);

  test('every occupation that O*NET relates to others has five of them', () => {
    expect(five.size).toBe(923);
    for (const others of five.values()) expect(others).toHaveLength(5);
  });

  test('official matches and titles to consider never overlap, and each has a reason', () => {
    for (const code of ['15-1212.00', '15-1299.05', '53-2011.00', '15-1200', '29-0000', '55-0000']) {
      const place = tree.place(code)!;
      const official = new Set(officialMatches(place, all).map(({ title }) => title.id));
      const nearby = nearOccupations(place, all, five);
      const reasons = new Set(nearby.map((each) => each.code));
      for (const { title, via } of alsoConsider(place, all, nearby)) {
        expect(official.has(title.id)).toBe(false);
        expect(via.length).toBeGreaterThan(0);
        expect(via.every((each) => reasons.has(each) && title.occupations.includes(each))).toBe(true);
      }
    }
  });
});
