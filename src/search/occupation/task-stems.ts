import type { TaskStems } from '../../data/task-stems.ts';
import { baseForms } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** 0 to 1 for each occupation: how much of some words its official tasks are about. */
export type StemScorer = (words: readonly string[]) => Float32Array;

/** Makes the scorer. A stem that few occupations have says more; words that no task has say nothing. */
export function createStemScorer({ stems, owners, shares }: TaskStems, occupations: number): StemScorer {
  const idOf = new Map(stems.map((stem, id) => [stem, id]));
  const rarity = owners.map((list) => Math.log(1 + occupations / list.length));
  return (words) => {
    const scores = new Float32Array(occupations);
    let total = 0;
    for (const word of words) {
      if (STOP_WORDS.has(word) || FUNCTION_WORDS.has(word)) continue;
      const id = baseForms(word)
        .map((form) => idOf.get(stemOf(form)))
        .find((each) => each !== undefined);
      if (id === undefined) continue;
      total += rarity[id]!;
      owners[id]!.forEach((owner, i) => {
        scores[owner]! += (rarity[id]! * shares[id]![i]!) / 10;
      });
    }
    if (total > 0) for (let owner = 0; owner < occupations; owner++) scores[owner]! /= total;
    return scores;
  };
}
