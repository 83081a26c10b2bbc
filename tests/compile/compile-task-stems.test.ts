import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/compile/compile-index.ts';
import { compileTaskStems } from '../../src/compile/compile-task-stems.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';
import { type MadeUp, madeUpTables } from '../fixtures/made-up-tables.ts';

const BUYER = '13-1023.00';
const ANALYST = '15-1212.00';
const CLERK = '43-3061.00';

/** How much each occupation has of a stem. */
function sharesOf(taskStems: NonNullable<MadeUp['taskStems']>) {
  const tables = madeUpTables({ taskStems });
  const { occupations } = compileIndex(tables, 'made-up');
  const compiled = compileTaskStems(tables);
  return (stem: string) => {
    const at = compiled.stems.indexOf(stem);
    return Object.fromEntries(
      (compiled.owners[at] ?? []).map((owner, i) => [occupations[owner]!.code, compiled.shares[at]![i]!]),
    );
  };
}

describe('the stems of the official tasks', () => {
  const share = sharesOf([
    [BUYER, 'buy:9 price report', '', 'buy'],
    [ANALYST, 'computer:2 report', '', 'guard'],
    [CLERK, 'buy report', '', ''],
  ]);

  test('count for each occupation by how often they stand there', () => {
    expect(Object.keys(share('buy'))).toEqual([BUYER, CLERK]);
    expect(share('buy')[BUYER]).toBeGreaterThan(share('buy')[CLERK]!);
  });

  test('count more in the description', () => {
    expect(share('guard')[ANALYST]).toBe(share('computer')[ANALYST]);
  });
});

test('of many stems an occupation keeps those that tell it from others', () => {
  const many = Array.from({ length: 26 * 3 }, (_, i) => `${'abc'[i % 3]}${String.fromCharCode(97 + i / 3)}z`);
  const share = sharesOf([
    [BUYER, [...many, 'zebra'].sort().join(' '), '', ''],
    [CLERK, [...many].sort().join(' '), '', ''],
  ]);
  expect(share('zebra')).toHaveProperty(BUYER);
  expect(many.filter((stem) => BUYER in share(stem))).toHaveLength(59);
});

test('most occupations have some, and none has so many that its tasks could be read from them', () => {
  const { owners } = compileTaskStems(fullTables());
  const counts = new Map<number, number>();
  for (const owner of owners.flat()) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(60);
  // Residual and military occupations have no official tasks.
  expect(counts.size).toBeGreaterThan(0.85 * fullIndex().occupations.length);
});
