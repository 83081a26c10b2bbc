import { createEngine, type Engine as OurEngine } from '../../search/engine.ts';
import { TUNING, type Tuning } from '../../search/tuning.ts';
import { type Engine, type EngineKind, OURS } from '../engine.ts';
import type { Kind, Product } from '../product.ts';

/** Our own search, with everything that the page has loaded a moment after it opened. */
export function crosswalk(kind: Kind, product: Product): EngineKind {
  return {
    name: OURS,
    setting: 'as in the page',
    build: () => sidesOf(product)[kind],
  };
}

/**
 * One engine of ours as the two that the benchmark asks, answering with the groups of the corpora.
 * @param tuning other weights than those in force.
 */
export function sidesOf(product: Product, tuning: Tuning = TUNING): Readonly<Record<Kind, Engine>> {
  const engine = createEngine(product, tuning);
  engine.prepare();
  return { military: militarySide(engine), occupation: occupationSide(engine, product) };
}

function militarySide(engine: OurEngine): Engine {
  return { search: (query) => engine.military(query).results.map(({ specialty }) => specialty) };
}

function occupationSide(engine: OurEngine, { index }: Product): Engine {
  const positions = new Map(index.occupations.map(({ code }, position) => [code, position]));
  return {
    search: ({ text, limit }) =>
      engine.occupations({ text, limit }).results.map(({ occupation }) => positions.get(occupation)!),
  };
}
