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
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** @param damp how a count weighs; a word that stands four times says little more than one that stands once. */
export function buildVectorSpace(
  all: readonly Counts[],
  damp: (count: number) => number = Math.sqrt,
): VectorSpace {
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
  all.forEach((counts, owner) => {
    const { terms, weights: own } = vectorIn(space, counts, damp);
    terms.forEach((t, i) => {
      owners[next[t]!] = owner;
      weights[next[t]!++] = own[i]!;
    });
  });
  return space;
}

/** Counts as a vector of a space; terms that the space does not have make it shorter against all. */
export function vectorIn(
  { termIds, rarity }: Pick<VectorSpace, 'termIds' | 'rarity'>,
  counts: Counts,
  damp: (count: number) => number = Math.sqrt,
): SparseVector {
  const terms: number[] = [];
  const weights: number[] = [];
  let length = 0;
  for (const [term, count] of counts) {
    const id = termIds.get(term);
    const weight = damp(count) * (id === undefined ? RARE : rarity[id]!);
    length += weight * weight;
    if (id === undefined) continue;
    terms.push(id);
    weights.push(weight);
  }
  const unit = Math.sqrt(length) || 1;
  return { terms, weights: weights.map((weight) => weight / unit) };
}

/** A term of no owner is as rare as one of a few. */
const RARE = 6;

/** The cosine of a vector with every owner's, added into `into`, which is cleared first. */
export function likenesses(space: VectorSpace, vector: SparseVector, into: Float32Array): void {
  into.fill(0);
  vector.terms.forEach((t, i) => {
    const weight = vector.weights[i]!;
    for (let k = space.from[t]!; k < space.from[t + 1]!; k++)
      into[space.owners[k]!]! += weight * space.weights[k]!;
  });
}

/** How often each term stands in a list. */
export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
