import { crosswalk } from './engines/crosswalk.ts';
import { grownIndex } from './grown-index.ts';
import { evenSample, keystrokesOf } from './keystrokes.ts';
import { measure } from './measure.ts';
import { militaryCorpus } from './military-corpus.ts';
import type { NamedSet } from './our-sets.ts';
import type { Product } from './product.ts';
import { textTable } from './text-table.ts';

const TIMES = [1, 4, 16];
/** So many keystrokes tell how it grows, and do not take minutes at sixteen times the size. */
const KEYSTROKES = 1500;

/** Build time, memory and keystrokes of our search at one, four and sixteen times the titles. */
export function growthTable(product: Product, timedSet: NamedSet): string {
  const all = keystrokesOf(timedSet.rows);
  const keystrokes = evenSample(all.length, KEYSTROKES).map((position) => all[position]!);
  const rows = TIMES.map((times) => {
    const grown = { ...product, index: grownIndex(product.index, times) };
    const { buildMs, memoryMb, p50, p95 } = measure(
      crosswalk('military', grown),
      militaryCorpus(grown.index),
      [],
      keystrokes,
    );
    return [
      `${times}×`,
      grown.index.titles.length.toLocaleString('en-US'),
      buildMs.toFixed(0),
      memoryMb.toFixed(0),
      p50.toFixed(3),
      p95.toFixed(3),
    ];
  });
  return textTable([['titles', 'number', 'build ms', 'memory MB', 'p50 ms', 'p95 ms'], ...rows]);
}
