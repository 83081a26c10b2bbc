import type { Corpus } from './corpus.ts';
import { type EngineKind, type EngineQuery, OURS } from './engine.ts';
import { evenSample } from './keystrokes.ts';
import type { NamedSet } from './our-sets.ts';
import { placesOf, type RelevanceByKind, tallyByKind } from './relevance.ts';
import { percentile, timed, timeQueries } from './timing.ts';

/** What the benchmark says of one engine. */
export interface Measurement {
  engine: string;
  setting: string;
  /** Milliseconds to build the index. */
  buildMs: number;
  /** Milliseconds for a keystroke: median and 95th percentile. */
  p50: number;
  p95: number;
  /** Milliseconds for each timed keystroke, by its position: all, or an even sample for a slow engine. */
  times: ReadonlyMap<number, number>;
  /** Heap and typed arrays that the index holds, beyond the texts themselves. */
  memoryMb: number;
  /** By the name of the set. */
  relevance: ReadonlyMap<string, RelevanceByKind>;
}

/** How much slower an engine is than another. */
export interface Slowness {
  p50: number;
  p95: number;
}

/** Each keystroke counts with the least of so many runs, each on a new index, so that what else the machine does counts less. */
const RUNS = 2;
/** A slow engine is timed on as many keystrokes as fit in here. */
const TIMING_BUDGET_MS = 30_000;
const LEAST_TIMED = 100;
const WARM_UP_MS = 3_000;
const WARM_UP_QUERIES = 1_000;

/**
 * Measures one engine.
 * The code is warmed up on one index, the timing runs on another that has not seen a query: what an engine remembers of the
 * queries before is worth what it is worth to somebody who types, no more.
 */
export function measure(
  kind: EngineKind,
  corpus: Corpus,
  sets: readonly NamedSet[],
  keystrokes: readonly EngineQuery[],
): Measurement {
  const perQuery = warmUp(kind, corpus, keystrokes);
  const before = usedBytes();
  const { ms: buildMs, value: engine } = timed(() => kind.build(corpus));
  const memoryMb = (usedBytes() - before) / 2 ** 20;
  // Ours is timed on all, so that every other engine can be compared over its own sample.
  const most =
    kind.name === OURS
      ? keystrokes.length
      : Math.max(LEAST_TIMED, Math.floor(TIMING_BUDGET_MS / RUNS / perQuery));
  const chosen = evenSample(keystrokes.length, most);
  const queries = chosen.map((position) => keystrokes[position]!);
  let times = timeQueries(engine, queries);
  for (let run = 1; run < RUNS; run++) {
    const again = timeQueries(kind.build(corpus), queries);
    times = times.map((ms, i) => Math.min(ms, again[i]!));
  }
  return {
    engine: kind.name,
    setting: kind.setting,
    buildMs,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    times: new Map(chosen.map((position, i) => [position, times[i]!])),
    memoryMb,
    relevance: new Map(
      sets.map(({ name, rows }) => [name, tallyByKind(placesOf(engine, corpus, rows), rows)]),
    ),
  };
}

/** How many times the 50th and 95th percentile of `theirs` are those of `ours`, over the keystrokes that both were timed on. */
export function slownessOf(theirs: Measurement, ours: Measurement): Slowness {
  const same = [...theirs.times.keys()].filter((position) => ours.times.has(position));
  const ratio = (share: number) =>
    percentile(
      same.map((position) => theirs.times.get(position)!),
      share,
    ) /
    percentile(
      same.map((position) => ours.times.get(position)!),
      share,
    );
  return { p50: ratio(0.5), p95: ratio(0.95) };
}

/** Runs queries until the code is compiled; returns the mean time of one. */
function warmUp(kind: EngineKind, corpus: Corpus, keystrokes: readonly EngineQuery[]): number {
  const engine = kind.build(corpus);
  const started = performance.now();
  let count = 0;
  for (const position of evenSample(keystrokes.length, WARM_UP_QUERIES)) {
    engine.search(keystrokes[position]!);
    count++;
    if (performance.now() - started > WARM_UP_MS) break;
  }
  return (performance.now() - started) / count;
}

/** What the heap and its typed arrays hold after everything else is collected. */
function usedBytes(): number {
  if (!globalThis.gc) throw new Error('run with node --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
