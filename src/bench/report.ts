import type { Measurement, Slowness } from './measure.ts';
import type { Relevance } from './relevance.ts';
import { textTable } from './text-table.ts';

const share = (value: number): string => value.toFixed(3);
const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

/** What each engine costs: an engine a row. */
export function speedTable(all: readonly Measurement[], slowness: ReadonlyMap<string, Slowness>): string {
  return textTable([
    ['engine', 'build ms', 'memory MB', 'keystrokes', 'p50 ms', 'p95 ms', '× p50', '× p95'],
    ...all.map((each) => {
      const slow = slowness.get(each.engine);
      return [
        each.engine,
        each.buildMs.toFixed(0),
        each.memoryMb.toFixed(1),
        String(each.times.size),
        each.p50.toFixed(3),
        each.p95.toFixed(3),
        slow ? ratio(slow.p50) : '1',
        slow ? ratio(slow.p95) : '1',
      ];
    }),
  ]);
}

/** How right each engine is on a set: first all queries, then the share at 1 of each kind; an engine a column. */
export function relevanceTable(all: readonly Measurement[], set: string): string {
  const of = all.map(({ relevance }) => relevance.get(set)!);
  const n = String(of[0]?.overall.n ?? 0);
  const overall = (label: string, figure: keyof Relevance) => [
    label,
    n,
    ...of.map((each) => share(each.overall[figure])),
  ];
  return textTable([
    ['', 'n', ...all.map((each) => each.engine)],
    overall('at 1', 'at1'),
    overall('in 3', 'in3'),
    overall('in 10', 'in10'),
    overall('MRR', 'mrr'),
    ...Object.entries(of[0]?.kinds ?? {}).map(([kind, tally]) => [
      `at 1: ${kind}`,
      String(tally.n),
      ...of.map((each) => share(each.kinds[kind]!.at1)),
    ]),
  ]);
}

/** What `--json` writes. */
export function jsonReport(all: readonly Measurement[]): string {
  return `${JSON.stringify(
    all.map(({ engine, buildMs, p50, p95, memoryMb, relevance, times, setting }) => ({
      engine,
      buildMs: round(buildMs, 1),
      p50: round(p50, 4),
      p95: round(p95, 4),
      memoryMb: round(memoryMb, 2),
      relevance: Object.fromEntries(relevance),
      keystrokes: times.size,
      setting,
    })),
    null,
    2,
  )}\n`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
