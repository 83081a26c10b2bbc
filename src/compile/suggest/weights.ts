import { FURTHER_PARTS, type FurtherPart } from './further-parts.ts';
import { LIKENESS_PARTS, type LikenessWeights } from './likeness-parts.ts';
import { LINK_PARTS, type LinkPart } from './link-parts.ts';

export type LinkWeights = Readonly<Record<LinkPart | 'start', number>>;
export type FurtherWeights = Readonly<Record<FurtherPart | 'start', number>>;

/** Fitted numbers, the last of them the start, by the names of the parts. */
export function likenessWeights(fitted: ArrayLike<number>): LikenessWeights {
  return named(LIKENESS_PARTS, fitted) as LikenessWeights;
}

export function linkWeights(fitted: ArrayLike<number>): LinkWeights {
  return named(LINK_PARTS, fitted) as LinkWeights;
}

export function furtherWeights(fitted: ArrayLike<number>): FurtherWeights {
  return named(FURTHER_PARTS, fitted) as FurtherWeights;
}

function named(parts: readonly string[], fitted: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries([...parts, 'start'].map((part, i) => [part, fitted[i]!]));
}

/** Weights as numbers in the order of their parts, the start last, as they are fitted: what a million candidates need. */
export type Factors = readonly number[];

export function linkFactors(weights: LinkWeights): Factors {
  return [...LINK_PARTS.map((part) => weights[part]), weights.start];
}

export function furtherFactors(weights: FurtherWeights): Factors {
  return [...FURTHER_PARTS.map((part) => weights[part]), weights.start];
}

/** How likely the parts of a candidate make it, in log-odds: that the crosswalk links it, or that experts list it. */
export function oddsOf(parts: ArrayLike<number>, factors: Factors): number {
  let odds = factors[parts.length]!;
  for (let i = 0; i < parts.length; i++) odds += factors[i]! * parts[i]!;
  return odds;
}
