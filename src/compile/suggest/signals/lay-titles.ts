import type { OccupationBook } from '../occupation-book.ts';
import { countTerms, vectorIn } from '../sparse-vectors.ts';

/** The name of an occupation that reads most like a title. */
export interface NameLike {
  name: string;
  /** 0 to 1. */
  likeness: number;
}

/** Compares titles with what civilians call their jobs. */
export function layTitleSignal({ names }: Pick<OccupationBook, 'names'>) {
  const { space, owner, texts } = names;
  const found = new Float32Array(texts.length);
  return (stems: ReadonlySet<string>): Map<number, NameLike> => {
    const { terms, weights } = vectorIn(space, countTerms([...stems]));
    const touched: number[] = [];
    terms.forEach((term, i) => {
      for (let k = space.from[term]!; k < space.from[term + 1]!; k++) {
        const name = space.owners[k]!;
        if (found[name] === 0) touched.push(name);
        found[name]! += weights[i]! * space.weights[k]!;
      }
    });
    const best = new Map<number, NameLike>();
    for (const name of touched) {
      const likeness = found[name]!;
      const id = owner[name]!;
      const known = best.get(id);
      if (!known) best.set(id, { name: texts[name]!, likeness });
      else if (likeness > known.likeness) {
        known.likeness = likeness;
        known.name = texts[name]!;
      }
      found[name] = 0;
    }
    return best;
  };
}
