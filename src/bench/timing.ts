import type { Engine, EngineQuery } from './engine.ts';

/** Milliseconds that each query takes, in order. */
export function timeQueries(engine: Engine, queries: readonly EngineQuery[]): number[] {
  return queries.map((query) => {
    const started = performance.now();
    engine.search(query);
    return performance.now() - started;
  });
}

/**
 * The value below which a share of the values lies (nearest rank).
 * @param share 0.5 for the median, 0.95 for the 95th percentile.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** How long a function takes, in milliseconds, with what it returned. */
export function timed<T>(make: () => T): { ms: number; value: T } {
  const started = performance.now();
  const value = make();
  return { ms: performance.now() - started, value };
}
