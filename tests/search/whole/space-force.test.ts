import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, type Shown, shownOf } from '../../fixtures/full-crosswalk.ts';

const index = fullIndex();
const search = (text: string, branch?: 'Air Force' | 'Space Force') =>
  shownOf(fullEngine().military({ text, limit: 100, ...(branch && { branch }) }).results);
const own = ({ specialty }: Shown) => specialty.branches.length === 1;

test('nobody sees a double: a title that both branches list is one title of both', () => {
  const seen = new Map<string, number>();
  for (const { branches, code, title, ranks, status } of index.titles) {
    if (status !== 'current') continue;
    for (const branch of branches) {
      const key = `${branch} ${code} ${title} ${ranks}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  const both = index.titles.filter(({ branches }) => branches.length === 2);
  expect(both.length).toBeGreaterThan(3800);
  for (const { branches } of both) expect(branches).toEqual(['Air Force', 'Space Force']);
});

test('either branch finds what both list', () => {
  for (const text of ['1D7X1', 'security forces', '3P051', 'aerospace propulsion']) {
    const [air] = search(text, 'Air Force');
    const space = search(text, 'Space Force');
    expect(air!.specialty.branches).toEqual(['Air Force', 'Space Force']);
    expect(space.map(({ specialty }) => specialty.id)).toContain(air!.specialty.id);
  }
});

describe('in the Space Force’s list its own titles come first', () => {
  test.each(['cyber', 'cyber operations', 'orbital warfare'])('%s', (text) => {
    const results = search(text, 'Space Force');
    const owned = results.filter(own);
    expect(owned.length).toBeGreaterThan(0);
    expect(own(results[0]!)).toBe(true);
  });

  test('but the title that both list before them, where it is said in full', () => {
    expect(search('space operations', 'Space Force')[0]!.specialty.code).toBe('13SX');
    expect(search('13S3', 'Space Force')[0]!.specialty.code).toBe('13SX');
  });

  test('also where the text names the branch', () => {
    expect(own(search('guardian cyber')[0]!)).toBe(true);
    expect(search('space force 13S3')[0]!.specialty.code).toBe('13SX');
  });

  test('but a code that both list still comes before words of its own', () => {
    expect(search('1D7X1', 'Space Force')[0]!.specialty.code).toBe('1D7X1');
    expect(search('3P0X1 operations', 'Space Force')[0]!.specialty.code).toBe('3P0X1');
  });

  test('and in the Air Force’s list none of them is', () => {
    for (const { specialty } of search('cyber', 'Air Force'))
      expect(specialty.branches).toContain('Air Force');
    expect(search('5C0X1', 'Air Force')).toEqual([]);
  });
});
