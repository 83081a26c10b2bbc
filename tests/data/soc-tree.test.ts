import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/compile/compile-index.ts';
import { SOC_GROUPS } from '../../src/compile/tables/occupation-tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';
import { createSocTree, type SocNode } from '../../src/data/soc-tree.ts';
import { tables } from '../compile/committed.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const small = createSocTree(smallCrosswalk());
const codes = (nodes: readonly SocNode[]) => nodes.map(({ group }) => group.code);

describe('the tree of occupations', () => {
  test('has the major groups at its top, and each group below the one above it', () => {
    expect(codes(small.roots).slice(0, 3)).toEqual(['13-0000', '15-0000', '29-0000']);
    expect(codes(small.node('15-1200')!.children)).toEqual(['15-1210', '15-1290']);
    expect(small.node('15-1212')!.children).toEqual([]);
  });

  test('has O*NET’s occupations as its leaves, those of a residual under it', () => {
    expect(small.node('15-1299')!.occupations.map(({ code }) => code)).toEqual(['15-1299.00', '15-1299.05']);
    expect(small.node('15-0000')!.occupations).toHaveLength(3);
  });

  test('tells the way down to a group', () => {
    expect(codes(small.path(small.node('15-1212')!))).toEqual(['15-0000', '15-1200', '15-1210', '15-1212']);
  });

  test('tells an occupation from the group of the same number', () => {
    expect(small.place('15-1212.00')).toMatchObject({
      kind: 'occupation',
      node: { group: { code: '15-1212' } },
    });
    expect(small.place('15-1212')).toMatchObject({ kind: 'group', title: 'Information Security Analysts' });
    expect(small.place('99-9999')).toBeUndefined();
    expect(small.place('')).toBeUndefined();
  });

  test('counts current titles only, each once however many matches it has in a group', () => {
    // Two ratings and levels lead to 15-1212, one title of 25B and one of 12A to 15-1299; the retired ones do not count.
    expect(small.countCurrent('15-1212.00')).toBe(4);
    expect(small.countCurrent('15-1212')).toBe(4);
    expect(small.countCurrent('15-1299')).toBe(2);
    expect(small.countCurrent('15-0000')).toBe(6);
    expect(small.countCurrent('15-1299.05')).toBe(0);
  });
});

describe('the tree of the committed data', () => {
  const index = compileIndex(tables, 'test');
  const soc = createSocTree(index);

  test('puts every group under the parent that the official file names', () => {
    for (const row of rowsOf(tables, SOC_GROUPS))
      expect(soc.node(row.code)!.parent?.group.code ?? null).toBe(row.parent);
  });

  test('has every occupation under exactly one major group', () => {
    const all = soc.roots.flatMap(({ occupations }) => occupations.map(({ code }) => code));
    expect(all.sort()).toEqual(index.occupations.map(({ code }) => code).sort());
  });

  test('counts in a group at most the sum of what is below it, and at least the most of it', () => {
    const check = (node: SocNode) => {
      const below =
        node.children.length > 0 ? codes(node.children) : node.occupations.map(({ code }) => code);
      const counts = below.map(soc.countCurrent);
      expect(soc.countCurrent(node.group.code)).toBeGreaterThanOrEqual(Math.max(...counts));
      expect(soc.countCurrent(node.group.code)).toBeLessThanOrEqual(counts.reduce((a, b) => a + b, 0));
      node.children.forEach(check);
    };
    soc.roots.forEach(check);
  });
});
