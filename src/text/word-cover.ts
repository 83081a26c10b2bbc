import type { WordMatches } from './match-words.ts';
import type { TextIndex } from './text-index.ts';

/** Tells how much of some typed words a set of texts has. */
export interface WordCover {
  /** Sets the typed words, any number of them; the next `of` calls are about them. */
  set(terms: readonly WordMatches[]): void;
  /** 0 to 1 for the texts at these positions, taken together. */
  of(texts: readonly number[]): number;
}

/** Makes a cover over an index: each word of the dictionary knows which typed words it may stand for. */
export function createWordCover(index: TextIndex): WordCover {
  // For each word 0, or where its list of typed words stands.
  const slotOf = new Uint32Array(index.words.length);
  let marked: number[] = [];
  let slots: number[][] = [[]];
  let terms: readonly WordMatches[] = [];
  let total = 0;
  let found = new Uint8Array(0);
  return {
    set(next) {
      for (const id of marked) slotOf[id] = 0;
      marked = [];
      slots = [[]];
      terms = next;
      total = terms.reduce((sum, term) => sum + term.weight, 0);
      if (found.length < terms.length) found = new Uint8Array(2 * terms.length);
      terms.forEach((term, t) => {
        for (const id of term.ids) {
          if (slotOf[id] === 0) {
            marked.push(id);
            slotOf[id] = slots.push([]) - 1;
          }
          slots[slotOf[id]!]!.push(t);
        }
      });
    },
    of(texts) {
      if (total === 0) return 1;
      found.fill(0, 0, terms.length);
      for (const text of texts)
        for (let i = index.start[text]!; i < index.start[text + 1]!; i++)
          for (const t of slots[slotOf[index.wordsIn[i]!]!]!) found[t] = 1;
      let sum = 0;
      for (let t = 0; t < terms.length; t++) if (found[t] === 1) sum += terms[t]!.weight;
      return sum / total;
    },
  };
}
