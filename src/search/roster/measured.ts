import type { Confidence } from '../../domain/roster.ts';

/** What was measured of matches that are called so: how many, and how many of them are right. */
export interface Measured {
  confidence: Exclude<Confidence, 'none'>;
  /** The share that the rule promises, 0 to 1; null for what a person is to look at. */
  promised: number | null;
  composed: { rows: number; right: number };
  /** Questions as people put them. */
  asked: { rows: number; right: number };
}

/**
 * `npm run calibrate -- --seed 1811` of 2026-11-29: rows of lists that were composed of official titles, with noise, and that
 * guided no rule; and every second question of our relevance sets.
 */
export const MEASURED: readonly Measured[] = [
  {
    confidence: 'exact',
    promised: 0.99,
    composed: { rows: 8118, right: 0.997 },
    asked: { rows: 208, right: 0.995 },
  },
  {
    confidence: 'strong',
    promised: 0.97,
    composed: { rows: 895, right: 0.984 },
    asked: { rows: 272, right: 0.989 },
  },
  {
    confidence: 'likely',
    promised: 0.85,
    composed: { rows: 452, right: 0.907 },
    asked: { rows: 151, right: 0.967 },
  },
  {
    confidence: 'check',
    promised: null,
    composed: { rows: 519, right: 0.597 },
    asked: { rows: 643, right: 0.922 },
  },
];
