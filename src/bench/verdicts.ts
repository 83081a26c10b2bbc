import { OURS } from './engine.ts';
import type { Measurement, Slowness } from './measure.ts';
import type { Kind } from './product.ts';

/** What the project promises of its search, and whether this run shows it. */
export interface Verdict {
  requirement: string;
  met: boolean;
  detail: string;
}

/** The least shares of a set that are promised beside being better than every other engine. */
interface Bars {
  at1: number;
  in3: number;
  /** The least share of each kind at 1. */
  kindAt1: number;
}

/** By the name of the set. */
const BARS: Readonly<Record<string, Bars>> = {
  military: { at1: 0.93, in3: 0.97, kindAt1: 0.85 },
  'military-real': { at1: 0.94, in3: 0.97, kindAt1: 0.8 },
  'military-tails': { at1: 0.95, in3: 0.95, kindAt1: 0.95 },
  'civilian-real': { at1: 0.92, in3: 0.96, kindAt1: 0.9 },
};

/** The least ratio of 95th percentiles, theirs to ours. FlexSearch forgives no misspelling, and may be twice as fast. */
const FASTER: Readonly<Record<Kind, readonly (readonly [engine: string, ratio: number])[]>> = {
  military: [
    ['fuse.js', 200],
    ['minisearch', 10],
    ['@leeoniya/ufuzzy', 10],
    ['@orama/orama', 10],
    ['flexsearch', 0.5],
  ],
  occupation: [],
};
const READY_MS = 150;

/**
 * Judges how fast we are beside the others.
 * @param readyMs milliseconds from the index's bytes to a first search, where that was measured.
 */
export function speedVerdicts(
  all: readonly Measurement[],
  slowness: ReadonlyMap<string, Slowness>,
  kind: Kind,
  readyMs?: number,
): Verdict[] {
  if (!all.some((each) => each.engine === OURS)) return [];
  const list = FASTER[kind].flatMap(([engine, ratio]) => {
    const slow = slowness.get(engine);
    if (!slow) return [];
    const bar = ratio < 1 ? `at most ${1 / ratio} times slower than` : `at least ${ratio} times faster than`;
    return [verdict(`p95 ${bar} ${engine}`, slow.p95 >= ratio, `×${slow.p95.toFixed(1)}`)];
  });
  if (readyMs !== undefined) {
    const requirement = `first search within ${READY_MS} ms of the index's bytes`;
    list.push(verdict(requirement, readyMs <= READY_MS, `${readyMs.toFixed(0)} ms`));
  }
  return list;
}

/** Judges how right we are on a set, beside the best of the others and by what is promised. */
export function relevanceVerdicts(all: readonly Measurement[], set: string): Verdict[] {
  const ours = all.find((each) => each.engine === OURS)?.relevance.get(set);
  if (!ours) return [];
  const others = all.filter((each) => each.engine !== OURS);
  const list = set in BARS ? barVerdicts(ours, BARS[set]!) : [];
  if (others.length === 0) return list;
  const overall = bestOf(others, (each) => each.relevance.get(set)!.overall.at1);
  list.push(
    verdict(
      'overall better than the best other engine',
      ours.overall.at1 > overall.at1,
      `${ours.overall.at1.toFixed(3)}; ${overall.engine} ${overall.at1.toFixed(3)}`,
    ),
  );
  const behind = Object.entries(ours.kinds).flatMap(([kind, { at1 }]) => {
    const best = bestOf(others, (each) => each.relevance.get(set)!.kinds[kind]!.at1);
    return best.at1 > at1 ? [`${kind} ${at1.toFixed(3)}; ${best.engine} ${best.at1.toFixed(3)}`] : [];
  });
  list.push(
    verdict('every kind at least as good as the best other engine', behind.length === 0, behind.join(', ')),
  );
  return list;
}

type SetRelevance = NonNullable<ReturnType<Measurement['relevance']['get']>>;

function barVerdicts({ overall, kinds }: SetRelevance, { at1, in3, kindAt1 }: Bars): Verdict[] {
  const low = Object.entries(kinds).filter(([, each]) => each.at1 < kindAt1);
  return [
    verdict(`overall at 1 ≥ ${at1}`, overall.at1 >= at1, overall.at1.toFixed(3)),
    verdict(`overall in 3 ≥ ${in3}`, overall.in3 >= in3, overall.in3.toFixed(3)),
    verdict(
      `every kind at 1 ≥ ${kindAt1}`,
      low.length === 0,
      low.map(([kind, each]) => `${kind} ${each.at1.toFixed(3)}`).join(', '),
    ),
  ];
}

function bestOf(all: readonly Measurement[], at1: (each: Measurement) => number) {
  const best = all.reduce((one, other) => (at1(other) > at1(one) ? other : one));
  return { engine: best.engine, at1: at1(best) };
}

function verdict(requirement: string, met: boolean, detail: string): Verdict {
  return { requirement, met, detail };
}

/** "p95 at least 100 times faster than fuse.js: yes (×213)" */
export function verdictLine({ requirement, met, detail }: Verdict): string {
  return `${requirement}: ${met ? 'yes' : 'NO'}${detail ? ` (${detail})` : ''}`;
}
