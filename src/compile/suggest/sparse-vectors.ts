/** Terms with counts, for each of many owners. */
export type Counts = ReadonlyMap<string, number>;

/** Vectors of unit length, weighted by how rare a term is, and the way back from a term to its owners. */
export interface VectorSpace {
  readonly termIds: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
  /** Owners of term t and its weight there: `owners[from[t]] … owners[from[t + 1] - 1]`. */
  readonly from: Uint32Array;
  readonly owners: Uint32Array;
  readonly weights: Float32Array;
  readonly size: number;
}

/** One vector: term ids with their weights. */
export interface SparseVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** A space with the vectors of its owners. */
export interface OwnersInSpace {
  readonly space: VectorSpace;
  readonly vectors: readonly SparseVector[];
}

export function buildVectorSpace(all: readonly Counts[]): VectorSpace {
  return buildVectors(all).space;
}

export function buildVectors(all: readonly Counts[]): OwnersInSpace {
  const termIds = new Map<string, number>();
  const holders: number[] = [];
  for (const counts of all)
    for (const term of counts.keys()) {
      const id = termIds.get(term) ?? termIds.size;
      termIds.set(term, id);
      holders[id] = (holders[id] ?? 0) + 1;
    }
  const filled = all.reduce((sum, counts) => sum + (counts.size > 0 ? 1 : 0), 0);
  const rarity = Float32Array.from(holders, (n) => Math.log((filled + 1) / (n + 0.5)));
  const from = new Uint32Array(termIds.size + 1);
  for (let t = 0; t < termIds.size; t++) from[t + 1] = from[t]! + holders[t]!;
  const next = from.slice();
  const owners = new Uint32Array(from.at(-1)!);
  const weights = new Float32Array(owners.length);
  const space = { termIds, rarity, from, owners, weights, size: all.length };
  const vectors = all.map((counts) => vectorIn(space, counts));
  vectors.forEach(({ terms, weights: own }, owner) => {
    for (let i = 0; i < terms.length; i++) {
      const place = next[terms[i]!]!++;
      owners[place] = owner;
      weights[place] = own[i]!;
    }
  });
  return { space, vectors };
}

/**
 * Counts as a vector of a space; terms that the space does not have make it shorter against all. A word that stands four
 * times says little more than one that stands once.
 */
export function vectorIn(
  { termIds, rarity }: Pick<VectorSpace, 'termIds' | 'rarity'>,
  counts: Counts,
): SparseVector {
  const terms: number[] = [];
  const weights: number[] = [];
  let length = 0;
  for (const [term, count] of counts) {
    const id = termIds.get(term);
    const weight = Math.sqrt(count) * (id === undefined ? RARE : rarity[id]!);
    length += weight * weight;
    if (id === undefined) continue;
    terms.push(id);
    weights.push(weight);
  }
  const unit = Math.sqrt(length) || 1;
  const ofUnit = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i++) ofUnit[i] = weights[i]! / unit;
  return { terms: new Uint32Array(terms), weights: ofUnit };
}

/** A term of no owner is as rare as one of a few. */
const RARE = 6;

/** The cosine of a vector with every owner's, added into `into`, which is cleared first. */
export function likenesses(
  { from, owners, weights }: VectorSpace,
  vector: SparseVector,
  into: Float32Array,
): void {
  into.fill(0);
  for (let i = 0; i < vector.terms.length; i++) {
    const term = vector.terms[i]!;
    const weight = vector.weights[i]!;
    const end = from[term + 1]!;
    for (let k = from[term]!; k < end; k++) into[owners[k]!]! += weight * weights[k]!;
  }
}

/** How often each term stands in a list. */
export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
