import { LIKENESS_PARTS, type LikenessWeights } from './likeness.ts';
import { LINK_PARTS, type LinkPart } from './link-parts.ts';

export type LinkWeights = Readonly<Record<LinkPart | 'start', number>>;

/** Fitted numbers, the last of them the start, by the names of the parts. */
export function likenessWeights(fitted: ArrayLike<number>): LikenessWeights {
  return named(LIKENESS_PARTS, fitted) as LikenessWeights;
}

export function linkWeights(fitted: ArrayLike<number>): LinkWeights {
  return named(LINK_PARTS, fitted) as LinkWeights;
}

function named(parts: readonly string[], fitted: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries([...parts, 'start'].map((part, i) => [part, fitted[i]!]));
}

/** How sure a link is, in log-odds. */
export function linkOdds(parts: Float32Array, weights: LinkWeights): number {
  let odds = weights.start;
  for (let i = 0; i < LINK_PARTS.length; i++) odds += weights[LINK_PARTS[i]!] * parts[i]!;
  return odds;
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
