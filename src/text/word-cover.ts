import type { WordMatches } from './match-words.ts';
import type { TextIndex } from './text-index.ts';

/** Tells how much of some typed words a set of texts has. */
export interface WordCover {
  /** Sets the typed words; the next `of` calls are about them. */
  set(terms: readonly WordMatches[]): void;
  /** 0 to 1 for the texts at these positions, taken together. */
  of(texts: readonly number[]): number;
}

/** Makes a cover over an index: a mark for each word of the dictionary says which typed words it may stand for. */
export function createWordCover(index: TextIndex): WordCover {
  const marks = new Uint32Array(index.words.length);
  let marked: number[] = [];
  let weights: number[] = [];
  let total = 0;
  return {
    set(terms) {
      for (const id of marked) marks[id] = 0;
      marked = [];
      weights = terms.map((term) => term.weight);
      total = weights.reduce((sum, weight) => sum + weight, 0);
      terms.forEach((term, t) => {
        for (const id of term.ids) {
          if (marks[id] === 0) marked.push(id);
          marks[id]! |= 1 << t;
        }
      });
    },
    of(texts) {
      if (total === 0) return 1;
      let found = 0;
      for (const text of texts) {
        for (let i = index.start[text]!; i < index.start[text + 1]!; i++) found |= marks[index.wordsIn[i]!]!;
      }
      return weights.reduce((sum, weight, t) => (found & (1 << t) ? sum + weight : sum), 0) / total;
    },
  };
}
