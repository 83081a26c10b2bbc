import { expect, test } from 'vitest';
import { type Measurement, slownessOf } from '../../src/bench/measure.ts';
import { textTable } from '../../src/bench/text-table.ts';
import { relevanceVerdicts, speedVerdicts, verdictLine } from '../../src/bench/verdicts.ts';

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
    relevance: new Map([['military', { overall: relevance, kinds: { typo: relevance } }]]),
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

test('how fast we are beside others has a verdict each, with its figure', () => {
  const all = [measurement('crosswalk', 0.98, [1]), measurement('fuse.js', 0.7, [213])];
  const slowness = new Map([
    ['fuse.js', { p50: 200, p95: 213 }],
    ['minisearch', { p50: 0.5, p95: 0.5 }],
    ['flexsearch', { p50: 0.1, p95: 0.6 }],
  ]);
  const lines = speedVerdicts(all, slowness, 'military', 120).map(verdictLine);
  expect(lines).toEqual([
    'p95 at least 200 times faster than fuse.js: yes (×213.0)',
    'p95 at least 10 times faster than minisearch: NO (×0.5)',
    'p95 at most 2 times slower than flexsearch: yes (×0.6)',
    "first search within 150 ms of the index's bytes: yes (120 ms)",
  ]);
});

test('a set of ours has verdicts on what is promised of it and on the best of the others', () => {
  const all = [
    measurement('crosswalk', 0.98, [1]),
    measurement('fuse.js', 0.5, [1]),
    measurement('minisearch', 0.7, [1]),
  ];
  expect(relevanceVerdicts(all, 'military').map(verdictLine)).toEqual([
    'overall at 1 ≥ 0.93: yes (0.980)',
    'overall in 3 ≥ 0.97: yes (0.980)',
    'every kind at 1 ≥ 0.85: yes',
    'overall better than the best other engine: yes (0.980; minisearch 0.700)',
    'every kind at least as good as the best other engine: yes',
  ]);
});

test('what is not met says what stands in the way', () => {
  const all = [measurement('crosswalk', 0.6, [1]), measurement('minisearch', 0.7, [0.5])];
  const lines = relevanceVerdicts(all, 'military').map(verdictLine);
  expect(lines).toContain('every kind at 1 ≥ 0.85: NO (typo 0.600)');
  expect(lines).toContain(
    'every kind at least as good as the best other engine: NO (typo 0.600; minisearch 0.700)',
  );
  expect(lines).toContain('overall better than the best other engine: NO (0.600; minisearch 0.700)');
});

test('another set has no promise but to be better than the others, and none without any', () => {
  const own = { name: 'mine', relevance: measurement('crosswalk', 0.6, []).relevance.get('military')! };
  const ours = { ...measurement('crosswalk', 0.6, []), relevance: new Map([[own.name, own.relevance]]) };
  expect(relevanceVerdicts([ours], 'mine')).toEqual([]);
  expect(relevanceVerdicts([ours, { ...ours, engine: 'fuse.js' }], 'mine')).toHaveLength(2);
});

test('a table has its first column to the left and the others to the right', () => {
  expect(
    textTable([
      ['engine', 'ms'],
      ['a', '10.25'],
    ]),
  ).toBe('engine     ms\na       10.25');
});
