import type { StemCounts } from './stem-counts.ts';

/**
 * How alike two bags of stems are: tf-idf weights and the cosine between them. A stem that fewer bags have says more,
 * and one used often counts more, but ever less more.
 */
export interface StemSpace {
  /** How many stems the bags of the space have together. */
  readonly size: number;
  /** The weighted stems of a bag, as long as 1; a stem that no bag of the space has is left out. */
  vectorOf(bag: StemCounts): StemVector;
  /** The stem with an id. */
  stemOf(id: number): string;
}

/** Ids of stems, rising, with their weights; the length of the whole is 1, or 0 where nothing is known. */
export interface StemVector {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/** A stem that two bags share, and what it adds to their likeness. */
export interface SharedStem {
  readonly stem: string;
  readonly share: number;
}

/** @param bags what the rarity of a stem is counted in; where two kinds of text are compared, best those of both. */
export function createStemSpace(bags: readonly StemCounts[]): StemSpace {
  const idOf = new Map<string, number>();
  const bagsWith: number[] = [];
  for (const bag of bags) {
    for (const stem of bag.keys()) {
      const id = idOf.get(stem) ?? idOf.size;
      idOf.set(stem, id);
      bagsWith[id] = (bagsWith[id] ?? 0) + 1;
    }
  }
  const stems = [...idOf.keys()];
  // Above zero even for a stem that every bag has, so that equal bags are equal whatever they hold.
  const rarity = Float64Array.from(bagsWith, (count) => Math.log(1 + bags.length / count));
  return {
    size: stems.length,
    stemOf: (id) => stems[id]!,
    vectorOf: (bag) => {
      const entries: [id: number, weight: number][] = [];
      for (const [stem, count] of bag) {
        const id = idOf.get(stem);
        if (id !== undefined) entries.push([id, (1 + Math.log(count)) * rarity[id]!]);
      }
      return unitVector(entries);
    },
  };
}

function unitVector(entries: [id: number, weight: number][]): StemVector {
  entries.sort(([a], [b]) => a - b);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    ids: Uint32Array.from(entries, ([id]) => id),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  };
}

/** 0 to 1: how alike two vectors of one space are. */
export function cosine(a: StemVector, b: StemVector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!;
    while (j < b.ids.length && b.ids[j]! < id) j++;
    if (j === b.ids.length) break;
    if (b.ids[j] === id) sum += a.weights[i]! * b.weights[j]!;
  }
  // Rounding may pass 1 by a hair.
  return Math.min(1, sum);
}

/** The stems that two vectors share, those first that make them most alike; for saying why. */
export function sharedStems(space: StemSpace, a: StemVector, b: StemVector, most: number): SharedStem[] {
  const shared: SharedStem[] = [];
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!;
    while (j < b.ids.length && b.ids[j]! < id) j++;
    if (b.ids[j] === id) shared.push({ stem: space.stemOf(id), share: a.weights[i]! * b.weights[j]! });
  }
  return shared.sort((x, y) => y.share - x.share || (x.stem < y.stem ? -1 : 1)).slice(0, most);
}

/**
 * Compares a vector with many at once: by stem, so that only those are touched that share one.
 * @returns the likeness of each, in their order; the array is written anew by the next call.
 */
export function createComparison(
  space: StemSpace,
  vectors: readonly StemVector[],
): (vector: StemVector) => Float64Array {
  const from = new Uint32Array(space.size + 1);
  for (const { ids } of vectors) for (const id of ids) from[id + 1]!++;
  for (let id = 0; id < space.size; id++) from[id + 1]! += from[id]!;
  const next = from.slice();
  const owner = new Uint32Array(from[space.size]!);
  const weight = new Float64Array(owner.length);
  for (const [at, { ids, weights }] of vectors.entries()) {
    for (let i = 0; i < ids.length; i++) {
      const place = next[ids[i]!]!++;
      owner[place] = at;
      weight[place] = weights[i]!;
    }
  }
  const scores = new Float64Array(vectors.length);
  return ({ ids, weights }) => {
    scores.fill(0);
    for (let i = 0; i < ids.length; i++) {
      const own = weights[i]!;
      const end = from[ids[i]! + 1]!;
      for (let place = from[ids[i]!]!; place < end; place++) scores[owner[place]!]! += own * weight[place]!;
    }
    for (let at = 0; at < scores.length; at++) if (scores[at]! > 1) scores[at] = 1;
    return scores;
  };
}
