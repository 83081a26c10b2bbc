import { percentile } from '../timing.ts';
import type { PageScores } from './lighthouse-scores.ts';
import type { Typing } from './typing.ts';
import type { Visit } from './visits.ts';

/** What one build took, run by run: a first search of each kind of visit, typing, Lighthouse's scores. */
export interface Audit {
  cold: Visit[];
  back: Visit[];
  offline: Visit[];
  typing: Typing[];
  lighthouse: PageScores[];
}

/** A figure against its budget. */
export interface Figure {
  what: string;
  /** The median of the runs. */
  value: number;
  unit: string;
  /** At most so much, or at least; undefined where it is only told. */
  budget?: { most?: number; least?: number };
}

const median = (values: readonly number[]) => percentile(values, 0.5);

/**
 * The figures with the budgets of the product's specification. Times are what the page takes beyond an empty page with a
 * text box under the same throttling, so that the machine does not decide.
 */
export function figuresOf(audit: Audit, empty: readonly Visit[]): Figure[] {
  const base = (pick: (visit: Visit) => number) => median(empty.map(pick));
  const beyond = (visits: readonly Visit[], pick: (visit: Visit) => number) =>
    median(visits.map(pick)) - base(pick);
  const { cold, back, offline, typing } = audit;
  const box = (visit: Visit) => visit.box;
  const result = (visit: Visit) => visit.result;
  return [
    {
      what: 'first paint, beyond the empty page',
      value: beyond(cold, (visit) => visit.firstPaint),
      unit: 'ms',
    },
    { what: 'box usable, beyond', value: beyond(cold, box), unit: 'ms', budget: { most: 200 } },
    { what: 'first result cold, beyond', value: beyond(cold, result), unit: 'ms', budget: { most: 1500 } },
    {
      what: 'first result on return, beyond',
      value: beyond(back, result),
      unit: 'ms',
      budget: { most: 400 },
    },
    {
      what: 'first result offline, beyond',
      value: offline.length > 0 ? beyond(offline, result) : Number.POSITIVE_INFINITY,
      unit: 'ms',
      budget: { most: 400 },
    },
    {
      what: 'bytes before the first result',
      value: median(cold.map(({ bytes }) => bytes)) / 1000,
      unit: 'KB',
      budget: { most: 300 },
    },
    {
      what: 'layout shift after the first result',
      value: Math.max(0, ...[...cold, ...back, ...offline].map(({ shift }) => shift)),
      unit: '',
      budget: { most: 0 },
    },
    { what: 'typing, p50', value: median(typing.map(({ p50 }) => p50)), unit: 'ms' },
    { what: 'typing, p95', value: median(typing.map(({ p95 }) => p95)), unit: 'ms', budget: { most: 60 } },
    { what: 'typing, worst', value: median(typing.map(({ worst }) => worst)), unit: 'ms' },
    {
      what: 'longest task while typing',
      value: median(typing.map(({ longestTask }) => longestTask)),
      unit: 'ms',
      budget: { most: 80 },
    },
    { what: 'heap after 500 searches', value: median(typing.map(({ heapMb }) => heapMb)), unit: 'MB' },
    ...lighthouseFigures(audit.lighthouse),
  ];
}

/** @param runs each with the same pages. */
function lighthouseFigures(runs: readonly PageScores[]): Figure[] {
  return [...(runs[0] ?? [])].flatMap(([page, scores]) =>
    (Object.keys(scores) as (keyof typeof scores)[]).map((category) => ({
      what: `Lighthouse ${page}: ${category}`,
      value: median(runs.map((run) => run.get(page)![category])),
      unit: '',
      budget: { least: category === 'performance' ? 98 : 100 },
    })),
  );
}

/** Whether a figure keeps its budget; one without a budget does. */
export function keepsBudget({ value, budget }: Figure): boolean {
  return (
    value <= (budget?.most ?? Number.POSITIVE_INFINITY) &&
    value >= (budget?.least ?? Number.NEGATIVE_INFINITY)
  );
}
