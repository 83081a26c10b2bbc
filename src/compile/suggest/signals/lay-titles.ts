import type { Job } from '../jobs.ts';
import type { OccupationBook } from '../occupation-book.ts';
import { countTerms, vectorIn } from '../sparse-vectors.ts';
import { namesJob, readCivilianTitle, type TitleReading } from '../title-reading.ts';

/** A name of an occupation that names a job, the one that reads most like its title. */
export interface NameLike {
  name: string;
  /** 0 to 1. */
  likeness: number;
}

/** What a title reads like, until the next title is looked up. */
export interface NamesLike {
  /** The occupations with a word of it. */
  readonly occupations: readonly number[];
  /** By occupation: how much its nearest name reads like it, 0 to 1, whatever the words say. */
  readonly likeness: Float32Array;
  /** The nearest name of an occupation that says the same of the work; undefined for one without. */
  nameOf(occupation: number): NameLike | undefined;
}

/** From where on a name reads like a title, by all of their words. */
const LEAST_LIKENESS = 0.55;
const NONE = -1;

/** Compares titles with what civilians call their jobs. */
export function layTitleSignal({ names, occupations }: Pick<OccupationBook, 'names' | 'occupations'>) {
  const { space, owner, texts } = names;
  const found = new Float32Array(texts.length);
  const alike = new Int32Array(texts.length);
  const likeness = new Float32Array(occupations.length);
  const telling = new Float32Array(occupations.length);
  const nearest = new Int32Array(occupations.length).fill(NONE);
  let touched: number[] = [];
  const readings: (readonly TitleReading[] | undefined)[] = new Array(texts.length);
  const says = (name: number, job: TitleReading) => {
    let known = readings[name];
    if (!known) {
      known = readCivilianTitle(texts[name]!);
      readings[name] = known;
    }
    return known.some((each) => namesJob(each, job));
  };
  const nameOf = (id: number) =>
    nearest[id] === NONE ? undefined : { name: texts[nearest[id]!]!, likeness: telling[id]! };
  return ({ stems, reading }: Pick<Job, 'stems' | 'reading'>): NamesLike => {
    for (const id of touched) {
      likeness[id] = 0;
      telling[id] = 0;
      nearest[id] = NONE;
    }
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
      const own = found[name]!;
      found[name] = 0;
      if (likeness[id] === 0) touched.push(id);
      likeness[id] = Math.max(likeness[id]!, own);
      if (own < LEAST_LIKENESS || own <= telling[id]! || !says(name, reading)) continue;
      telling[id] = own;
      nearest[id] = name;
    }
    return { occupations: touched, likeness, nameOf };
  };
}
