import { OURS } from './engine.ts';
import type { Measurement, Slowness } from './measure.ts';

/** What the project promises of its search, and whether this run shows it. */
export interface Verdict {
  requirement: string;
  met: boolean;
  detail: string;
}

/** What is promised beside being better than every other engine. */
export interface Bars {
  /** The least overall shares, and the least share of each kind at 1. */
  at1?: number;
  in3?: number;
  kindAt1?: number;
  /** The least ratio of 95th percentiles, theirs to ours. */
  faster: readonly (readonly [engine: string, ratio: number])[];
}

export const MILITARY_BARS: Bars = {
  at1: 0.93,
  in3: 0.97,
  kindAt1: 0.85,
  faster: [
    ['fuse.js', 100],
    ['minisearch', 1],
    ['@leeoniya/ufuzzy', 1],
    ['@orama/orama', 1],
  ],
};
export const CIVILIAN_BARS: Bars = { faster: [] };
const READY_MS = 150;

/**
 * Judges a run.
 * @param readyMs milliseconds from the index's bytes to a first search, where that was measured.
 */
export function verdictsOf(
  all: readonly Measurement[],
  slowness: ReadonlyMap<string, Slowness>,
  bars: Bars,
  readyMs?: number,
): Verdict[] {
  const ours = all.find((each) => each.engine === OURS);
  if (!ours) return [];
  return [
    ...relevanceVerdicts(
      ours,
      all.filter((each) => each !== ours),
      bars,
    ),
    ...bars.faster.flatMap(([engine, ratio]) => {
      const slow = slowness.get(engine);
      if (!slow) return [];
      const bar = ratio === 1 ? 'faster' : `at least ${ratio} times faster`;
      const met = ratio === 1 ? slow.p95 > 1 : slow.p95 >= ratio;
      return [verdict(`p95 ${bar} than ${engine}`, met, `×${slow.p95.toFixed(1)}`)];
    }),
    ...(readyMs === undefined
      ? []
      : [
          verdict(
            `first search within ${READY_MS} ms of the index's bytes`,
            readyMs <= READY_MS,
            `${readyMs.toFixed(0)} ms`,
          ),
        ]),
  ];
}

function relevanceVerdicts(
  { relevance: { overall, kinds } }: Measurement,
  others: readonly Measurement[],
  { at1, in3, kindAt1 }: Bars,
): Verdict[] {
  const list: Verdict[] = [];
  if (at1) list.push(verdict(`overall at 1 ≥ ${at1}`, overall.at1 >= at1, overall.at1.toFixed(3)));
  if (in3) list.push(verdict(`overall in 3 ≥ ${in3}`, overall.in3 >= in3, overall.in3.toFixed(3)));
  if (kindAt1) {
    const low = Object.entries(kinds).filter(([, each]) => each.at1 < kindAt1);
    list.push(
      verdict(
        `every kind at 1 ≥ ${kindAt1}`,
        low.length === 0,
        low.map(([kind, each]) => `${kind} ${each.at1.toFixed(3)}`).join(', '),
      ),
    );
  }
  const behind = Object.entries(kinds).flatMap(([kind, each]) =>
    others
      .filter((other) => other.relevance.kinds[kind]!.at1 > each.at1)
      .map((other) => `${kind}: ${other.engine} ${other.relevance.kinds[kind]!.at1.toFixed(3)}`),
  );
  list.push(
    verdict('every kind at least as good as the best engine', behind.length === 0, behind.join(', ')),
  );
  const better = others.filter((other) => other.relevance.overall.at1 >= overall.at1);
  list.push(
    verdict(
      'overall better than each engine',
      better.length === 0,
      better.map((each) => each.engine).join(', '),
    ),
  );
  return list;
}

function verdict(requirement: string, met: boolean, detail: string): Verdict {
  return { requirement, met, detail };
}

/** "p95 at least 100 times faster than fuse.js: yes (×213)" */
export function verdictLine({ requirement, met, detail }: Verdict): string {
  return `${requirement}: ${met ? 'yes' : 'NO'}${detail ? ` (${detail})` : ''}`;
}
