import type { Tuning } from '../../search/tuning.ts';
import type { Corpus } from '../corpus.ts';
import { sidesOf } from '../engines/crosswalk.ts';
import type { NamedSet } from '../our-sets.ts';
import type { Kind, Product } from '../product.ts';
import { JUDGED_RESULTS, placeOfAnswer } from '../relevance.ts';

/** What an engine makes of a set, a query a place in each list. */
export interface Outcome {
  /** Where the answer stands, counted from 1; 0 where it is not among the first. */
  places: readonly number[];
  /** The first result, as its position in the corpus; -1 where there is none. */
  firsts: readonly number[];
}

/** Asks an engine with these weights every query of every set; an outcome a set. */
export function outcomesOf(
  product: Product,
  corpora: Readonly<Record<Kind, Corpus>>,
  sets: readonly NamedSet[],
  tuning: Tuning,
): Outcome[] {
  const sides = sidesOf(product, tuning);
  return sets.map(({ kind, rows }) => {
    const places: number[] = [];
    const firsts: number[] = [];
    for (const { query, branch, rank, accepts } of rows) {
      const groups = sides[kind].search({
        text: query,
        limit: JUDGED_RESULTS,
        ...(branch && { branch }),
        ...(rank && { rank }),
      });
      firsts.push(groups[0] ?? -1);
      places.push(
        placeOfAnswer(
          groups.map((group) => corpora[kind].codes[group]!),
          accepts,
        ),
      );
    }
    return { places, firsts };
  });
}

/** How many queries of a set got better, and how many worse. */
export interface Change {
  better: number;
  worse: number;
}

/** What other weights do to a set. */
export interface SetChange {
  at1: Change;
  in3: Change;
  /** How many queries have another first result, right or wrong. */
  firsts: number;
}

/** Compares two outcomes of one set. */
export function changeOf(before: Outcome, after: Outcome): SetChange {
  const within = (place: number, most: number) => place >= 1 && place <= most;
  const count = (most: number): Change => {
    const change = { better: 0, worse: 0 };
    before.places.forEach((place, i) => {
      const [was, is] = [within(place, most), within(after.places[i]!, most)];
      if (is && !was) change.better++;
      if (was && !is) change.worse++;
    });
    return change;
  };
  return {
    at1: count(1),
    in3: count(3),
    firsts: before.firsts.filter((first, i) => first !== after.firsts[i]).length,
  };
}
