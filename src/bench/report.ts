import type { Measurement, Slowness } from './measure.ts';
import { textTable } from './text-table.ts';

const share = (value: number): string => value.toFixed(3);
const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

/** The benchmark's one table: an engine a row. */
export function engineTable(all: readonly Measurement[], slowness: ReadonlyMap<string, Slowness>): string {
  return textTable([
    [
      'engine',
      'build ms',
      'memory MB',
      'keystrokes',
      'p50 ms',
      'p95 ms',
      '× p50',
      '× p95',
      'at 1',
      'in 3',
      'in 10',
      'MRR',
    ],
    ...all.map((each) => {
      const { overall } = each.relevance;
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
        share(overall.at1),
        share(overall.in3),
        share(overall.in10),
        share(overall.mrr),
      ];
    }),
  ]);
}

/** Share of right first answers: a kind of query a row, an engine a column. */
export function kindTable(all: readonly Measurement[]): string {
  const kinds = Object.entries(all[0]?.relevance.kinds ?? {});
  return textTable([
    ['at 1', 'n', ...all.map((each) => each.engine)],
    ...kinds.map(([kind, { n }]) => [
      kind,
      String(n),
      ...all.map((each) => share(each.relevance.kinds[kind]!.at1)),
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
      relevance,
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
