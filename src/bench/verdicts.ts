import type { Measurement, Slowness } from './measure.ts';
import { OURS } from './report.ts';

/** What the project promises of its search, and whether this run shows it. */
export interface Verdict {
  requirement: string;
  met: boolean;
  detail: string;
}

/** The least ratio of 95th percentiles, theirs to ours, for each engine that has a bar. */
const FASTER_THAN: readonly (readonly [engine: string, ratio: number])[] = [
  ['fuse.js', 100],
  ['minisearch', 1],
  ['@leeoniya/ufuzzy', 1],
  ['@orama/orama', 1],
];
const LEAST = { at1: 0.93, in3: 0.97, kindAt1: 0.85 };
const READY_MS = 150;

/** Judges a run of the military set. */
export function verdictsOf(
  all: readonly Measurement[],
  slowness: ReadonlyMap<string, Slowness>,
  readyMs: number,
): Verdict[] {
  const ours = all.find((each) => each.engine === OURS);
  if (!ours) return [];
  const others = all.filter((each) => each !== ours);
  const { overall, kinds } = ours.relevance;
  const low = Object.entries(kinds).filter(([, each]) => each.at1 < LEAST.kindAt1);
  const behind = Object.entries(kinds).flatMap(([kind, each]) =>
    others
      .filter((other) => other.relevance.kinds[kind]!.at1 > each.at1)
      .map((other) => `${kind}: ${other.engine} ${other.relevance.kinds[kind]!.at1.toFixed(3)}`),
  );
  const better = others.filter((other) => other.relevance.overall.at1 >= overall.at1);
  const list: Verdict[] = [
    verdict(`overall at 1 ≥ ${LEAST.at1}`, overall.at1 >= LEAST.at1, overall.at1.toFixed(3)),
    verdict(`overall in 3 ≥ ${LEAST.in3}`, overall.in3 >= LEAST.in3, overall.in3.toFixed(3)),
    verdict(
      `every kind at 1 ≥ ${LEAST.kindAt1}`,
      low.length === 0,
      low.map(([kind, each]) => `${kind} ${each.at1.toFixed(3)}`).join(', '),
    ),
    verdict('every kind at least as good as the best engine', behind.length === 0, behind.join(', ')),
    verdict(
      'overall better than each engine',
      better.length === 0,
      better.map((each) => each.engine).join(', '),
    ),
  ];
  for (const [engine, ratio] of FASTER_THAN) {
    const slow = slowness.get(engine);
    if (!slow) continue;
    const bar = ratio === 1 ? 'faster' : `at least ${ratio} times faster`;
    list.push(
      verdict(
        `p95 ${bar} than ${engine}`,
        ratio === 1 ? slow.p95 > 1 : slow.p95 >= ratio,
        `×${slow.p95.toFixed(1)}`,
      ),
    );
  }
  list.push(
    verdict(
      `first search within ${READY_MS} ms of the index's bytes`,
      readyMs <= READY_MS,
      `${readyMs.toFixed(0)} ms`,
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
