import type { Corpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import type { Judged } from './relevance-set.ts';

/** Shares of the queries whose answer stands first, among the first three, among the first ten; mean reciprocal rank. */
export interface Relevance {
  n: number;
  at1: number;
  in3: number;
  in10: number;
  mrr: number;
}

/** Relevance of all queries together, and of each kind. */
export interface RelevanceByKind {
  overall: Relevance;
  kinds: Record<string, Relevance>;
}

/** What counts as the first page of an answer. */
export const JUDGED_RESULTS = 10;

/**
 * The place of the first right result, counted from 1; 0 if there is none.
 * A query that nothing may answer is right with an empty list.
 */
export function placeOfAnswer(results: readonly (readonly string[])[], accepts: readonly RegExp[]): number {
  if (accepts.length === 0) return results.length === 0 ? 1 : 0;
  return results.findIndex((codes) => codes.some((code) => accepts.some((form) => form.test(code)))) + 1;
}

/** Asks an engine all queries of a set; the place of the right answer for each. */
export function placesOf(engine: Engine, corpus: Corpus, set: readonly Judged[]): number[] {
  return set.map(({ query, branch, rank, accepts }) => {
    const groups = engine.search({
      text: query,
      limit: JUDGED_RESULTS,
      ...(branch && { branch }),
      ...(rank && { rank }),
    });
    return placeOfAnswer(
      groups.map((group) => corpus.codes[group]!),
      accepts,
    );
  });
}

/** Sums up places of answers; a place of 0 is a miss. */
export function tally(places: readonly number[]): Relevance {
  const n = places.length;
  const share = (test: (place: number) => boolean) => (n === 0 ? 0 : places.filter(test).length / n);
  return {
    n,
    at1: share((place) => place === 1),
    in3: share((place) => place >= 1 && place <= 3),
    in10: share((place) => place >= 1),
    mrr: n === 0 ? 0 : places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / n,
  };
}

/** Sums up by kind, in the order in which the kinds appear. */
export function tallyByKind(places: readonly number[], set: readonly Judged[]): RelevanceByKind {
  const byKind = new Map<string, number[]>();
  set.forEach(({ kind }, i) => {
    const list = byKind.get(kind);
    if (list) list.push(places[i]!);
    else byKind.set(kind, [places[i]!]);
  });
  return {
    overall: tally(places),
    kinds: Object.fromEntries([...byKind].map(([kind, list]) => [kind, tally(list)])),
  };
}
