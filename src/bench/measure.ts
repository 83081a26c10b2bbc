import type { Corpus } from './corpus.ts';
import type { EngineKind, EngineQuery } from './engine.ts';
import { evenSample } from './keystrokes.ts';
import { placesOf, type RelevanceByKind, tallyByKind } from './relevance.ts';
import type { Judged } from './relevance-set.ts';
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
  /** The keystrokes that were timed: all, or an even sample for a slow engine. */
  timed: readonly EngineQuery[];
  /** Heap and typed arrays that the index holds, beyond the texts themselves. */
  memoryMb: number;
  relevance: RelevanceByKind;
}

/** A slow engine is timed on as many keystrokes as fit in here. */
const TIMING_BUDGET_MS = 20_000;
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
  set: readonly Judged[],
  keystrokes: readonly EngineQuery[],
): Measurement {
  const perQuery = warmUp(kind, corpus, keystrokes);
  const before = usedBytes();
  const { ms: buildMs, value: engine } = timed(() => kind.build(corpus));
  const memoryMb = (usedBytes() - before) / 2 ** 20;
  const chosen = evenSample(keystrokes, Math.max(100, Math.floor(TIMING_BUDGET_MS / perQuery)));
  const times = timeQueries(engine, chosen);
  return {
    engine: kind.name,
    setting: kind.setting,
    buildMs,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    timed: chosen,
    memoryMb,
    relevance: tallyByKind(placesOf(engine, corpus, set), set),
  };
}

/** Times an engine again on the keystrokes that another was timed on. */
export function timeAgain(kind: EngineKind, corpus: Corpus, queries: readonly EngineQuery[]) {
  const times = timeQueries(kind.build(corpus), queries);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Runs queries until the code is compiled; returns the mean time of one. */
function warmUp(kind: EngineKind, corpus: Corpus, keystrokes: readonly EngineQuery[]): number {
  const engine = kind.build(corpus);
  const started = performance.now();
  let count = 0;
  for (const query of evenSample(keystrokes, WARM_UP_QUERIES)) {
    engine.search(query);
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
