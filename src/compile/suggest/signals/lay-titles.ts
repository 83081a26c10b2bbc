import type { OccupationBook } from '../occupation-book.ts';
import { countTerms, vectorIn } from '../sparse-vectors.ts';

/** The name of an occupation that reads most like a title. */
export interface NameLike {
  name: string;
  /** 0 to 1. */
  likeness: number;
}

/** What a title reads like, until the next title is looked up. */
export interface NamesLike {
  /** The occupations with a word of it. */
  readonly occupations: readonly number[];
  /** By occupation: how much its nearest name reads like it, 0 to 1. */
  readonly likeness: Float32Array;
  /** The nearest name of an occupation; undefined for one without a word of it. */
  nameOf(occupation: number): NameLike | undefined;
}

/** Compares titles with what civilians call their jobs. */
export function layTitleSignal({ names, occupations }: Pick<OccupationBook, 'names' | 'occupations'>) {
  const { space, owner, texts } = names;
  const found = new Float32Array(texts.length);
  const alike = new Int32Array(texts.length);
  const likeness = new Float32Array(occupations.length);
  const nearest = new Int32Array(occupations.length);
  let touched: number[] = [];
  const nameOf = (id: number) =>
    likeness[id]! > 0 ? { name: texts[nearest[id]!]!, likeness: likeness[id]! } : undefined;
  return (stems: ReadonlySet<string>): NamesLike => {
    for (const id of touched) likeness[id] = 0;
    touched = [];
    const { terms, weights } = vectorIn(space, countTerms([...stems]));
    let count = 0;
    for (let i = 0; i < terms.length; i++) {
      const weight = weights[i]!;
      const end = space.from[terms[i]! + 1]!;
      for (let k = space.from[terms[i]!]!; k < end; k++) {
        const name = space.owners[k]!;
        if (found[name] === 0) alike[count++] = name;
        found[name]! += weight * space.weights[k]!;
      }
    }
    for (let n = 0; n < count; n++) {
      const name = alike[n]!;
      const id = owner[name]!;
      if (likeness[id] === 0) touched.push(id);
      if (found[name]! > likeness[id]!) {
        likeness[id] = found[name]!;
        nearest[id] = name;
      }
      found[name] = 0;
    }
    return { occupations: touched, likeness, nameOf };
  };
}
