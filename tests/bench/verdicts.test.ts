import { expect, test } from 'vitest';
import { type Measurement, slownessOf } from '../../src/bench/measure.ts';
import { textTable } from '../../src/bench/text-table.ts';
import { MILITARY_BARS, verdictLine, verdictsOf } from '../../src/bench/verdicts.ts';

function measurement(engine: string, at1: number, times: number[]): Measurement {
  const relevance = { n: 10, at1, in3: at1, in10: at1, mrr: at1 };
  return {
    engine,
    setting: '',
    buildMs: 1,
    p50: 1,
    p95: 1,
    times: new Map(times.map((ms, position) => [position, ms])),
    memoryMb: 1,
    relevance: { overall: relevance, kinds: { typo: relevance } },
  };
}

test('speeds are compared over the keystrokes that both were timed on', () => {
  const ours = measurement('crosswalk', 1, [1, 2, 100, 4]);
  const theirs = {
    ...measurement('fuse.js', 1, []),
    times: new Map([
      [0, 100],
      [1, 400],
      [9, 5000],
    ]),
  };
  expect(slownessOf(theirs, ours)).toEqual({ p50: 100, p95: 200 });
});

test('each requirement has a verdict with its figure', () => {
  const all = [measurement('crosswalk', 0.98, [1]), measurement('fuse.js', 0.7, [213])];
  const lines = verdictsOf(all, new Map([['fuse.js', { p50: 200, p95: 213 }]]), MILITARY_BARS, 120).map(
    verdictLine,
  );
  expect(lines).toContain('p95 at least 100 times faster than fuse.js: yes (×213.0)');
  expect(lines).toContain('overall at 1 ≥ 0.93: yes (0.980)');
  expect(lines).toContain("first search within 150 ms of the index's bytes: yes (120 ms)");
});

test('what is not met says what stands in the way', () => {
  const all = [measurement('crosswalk', 0.6, [1]), measurement('minisearch', 0.7, [0.5])];
  const lines = verdictsOf(all, new Map([['minisearch', { p50: 0.5, p95: 0.5 }]]), MILITARY_BARS).map(
    verdictLine,
  );
  expect(lines).toContain('every kind at 1 ≥ 0.85: NO (typo 0.600)');
  expect(lines).toContain('every kind at least as good as the best engine: NO (typo: minisearch 0.700)');
  expect(lines).toContain('overall better than each engine: NO (minisearch)');
  expect(lines).toContain('p95 faster than minisearch: NO (×0.5)');
});

test('a table has its first column to the left and the others to the right', () => {
  expect(
    textTable([
      ['engine', 'ms'],
      ['a', '10.25'],
    ]),
  ).toBe('engine     ms\na       10.25');
});
