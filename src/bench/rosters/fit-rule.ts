import type { Weights } from '../../search/roster/confidence.ts';
import type { Decision } from '../../search/roster/find-job.ts';
import { fitLogistic, type Sample } from '../evaluate/logistic.ts';
import type { JudgedRow } from './judge.ts';

/** What real questions count for each composed row, so that both have a say. */
const WEIGHT_OF_SETS = 4;

type Decided = JudgedRow & { decision: Decision };

/** Fits the weights of signs; returns them as they stand in the source. */
export function fitRule(rows: readonly JudgedRow[]): string {
  const decided = rows.filter((row): row is Decided => row.decision !== null);
  const weights: Weights = { code: fitOf(decided, 'code'), words: fitOf(decided, 'words') };
  return `export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};`;
}

function fitOf(rows: readonly Decided[], by: Decision['by']): Record<string, number> {
  const of = rows.filter(({ decision }) => decision.by === by);
  const signs = [...new Set(of.flatMap(({ decision }) => Object.keys(decision.signs)))].sort();
  const samples = of.map(
    ({ decision, right, set }): Sample => ({
      parts: signs.map((sign) => decision.signs[sign] ?? 0),
      hit: Number(right),
      weight: set.startsWith('military') ? WEIGHT_OF_SETS : 1,
      fold: 0,
    }),
  );
  const fitted = fitLogistic(
    samples,
    signs.map(() => false),
  );
  return Object.fromEntries([...signs, 'start'].map((sign, i) => [sign, Number(fitted[i]!.toFixed(2))]));
}
