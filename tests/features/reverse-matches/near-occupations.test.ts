import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { compileRelated } from '../../../src/compile/compile-related.ts';
import type { RelatedOccupations } from '../../../src/data/related-codec.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { nearOccupations } from '../../../src/features/reverse-matches/near-occupations.ts';
import { occupationsOf } from '../../../src/features/reverse-matches/reverse-matches.ts';
import { tables } from '../../compile/committed.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const soc = createSocTree(index);
const related: RelatedOccupations = new Map([
  ['15-1212.00', ['15-1299.05', '29-2043.00', '55-3016.00']],
  ['15-1299.05', ['15-1212.00', '29-2043.00']],
]);
const near = (code: string) => nearOccupations(soc.place(code)!, index, related);

describe('the occupations near one', () => {
  test('are the other parts of the same SOC occupation, then its related ones, the closest first', () => {
    expect(near('15-1299.05')).toEqual(['15-1299.00', '15-1212.00', '29-2043.00']);
  });

  test('are no military-only ones', () => {
    expect(near('15-1212.00')).toEqual(['15-1299.05', '29-2043.00']);
  });

  test('of a group are outside it, first what most of its occupations are related to', () => {
    expect(near('15-0000')).toEqual(['29-2043.00']);
  });

  test('are none where nothing is related', () => {
    expect(near('29-2043.00')).toEqual([]);
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

  test('none is near to itself, nor named twice', () => {
    for (const code of ['15-1212.00', '15-1299.05', '53-2011.00', '15-1200', '29-0000', '55-0000']) {
      const place = tree.place(code)!;
      const own = new Set(occupationsOf(place));
      const found = nearOccupations(place, all, five);
      expect(found.filter((each) => own.has(each))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});
