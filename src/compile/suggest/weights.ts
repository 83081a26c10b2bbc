import { FURTHER_PARTS, type FurtherPart } from './further-parts.ts';
import { LIKENESS_PARTS, type LikenessWeights } from './likeness.ts';
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

/** How likely the official crosswalk would make a link, in log-odds. */
export function linkOdds(parts: Float32Array, weights: LinkWeights): number {
  return LINK_PARTS.reduce((odds, part, i) => odds + weights[part] * parts[i]!, weights.start);
}

/** How likely experts would list an occupation for a job, in log-odds. */
export function furtherOdds(parts: Float32Array, weights: FurtherWeights): number {
  return FURTHER_PARTS.reduce((odds, part, i) => odds + weights[part] * parts[i]!, weights.start);
}
