import { STOP_WORDS, singular, stemOf, wordsOf } from './words.ts';

/**
 * An inverted index over short texts (titles, lay titles, task lines): which words occur, in which texts, at which place.
 * Everything is kept in typed arrays, so that building it takes milliseconds and a query allocates next to nothing.
 */
export interface TextIndex {
  readonly texts: readonly string[];
  /** Distinct words in alphabetical order; a word's position is its id. */
  readonly words: readonly string[];
  readonly wordIds: ReadonlyMap<string, number>;
  /** How telling a word is: high for rare words, near zero for stop words. */
  readonly weight: Float32Array;
  /** Sum of the weights of a text's words. */
  readonly textWeight: Float32Array;
  /** Texts of word w: `textOf[from[w]] … textOf[from[w + 1] - 1]`, with the word's place in each text. */
  readonly from: Uint32Array;
  readonly textOf: Uint32Array;
  readonly placeOf: Uint8Array;
  /** Ids of the words that share a stem, and those that differ in number only. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly singulars: ReadonlyMap<string, readonly number[]>;
  /** Word ids of text t in order: `wordsIn[start[t]] … wordsIn[start[t + 1] - 1]`. */
  readonly start: Uint32Array;
  readonly wordsIn: Uint32Array;
}

/** Places beyond this one count as this one. */
const LAST_PLACE = 255;

/** Builds the index. Words that a text joins by hyphen or slash also count as one word: "UH-60" is found as "uh60". */
export function buildTextIndex(texts: readonly string[]): TextIndex {
  const ids = new Map<string, number>();
  const tokens: number[] = [];
  const places: number[] = [];
  const owners: number[] = [];
  const start = new Uint32Array(texts.length + 1);
  const sequence: number[] = [];
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
    }
    return id;
  };
  texts.forEach((text, t) => {
    const words = wordsOf(text);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const id = idOf(word.text);
      tokens.push(id);
      places.push(Math.min(i, LAST_PLACE));
      owners.push(t);
      sequence.push(id);
      const next = words[i + 1];
      if (next && next.start === word.end + 1 && /[-/]/.test(text[word.end]!)) {
        tokens.push(idOf(word.text + next.text));
        places.push(Math.min(i, LAST_PLACE));
        owners.push(t);
      }
    }
    start[t + 1] = sequence.length;
  });

  const sorted = [...ids.keys()].sort();
  const rename = new Uint32Array(sorted.length);
  sorted.forEach((word, i) => {
    rename[ids.get(word)!] = i;
  });
  const from = new Uint32Array(sorted.length + 1);
  for (const token of tokens) from[rename[token]! + 1]!++;
  for (let w = 0; w < sorted.length; w++) from[w + 1]! += from[w]!;
  const next = from.slice();
  const textOf = new Uint32Array(tokens.length);
  const placeOf = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const at = next[rename[tokens[i]!]!]!++;
    textOf[at] = owners[i]!;
    placeOf[at] = places[i]!;
  }

  const weight = new Float32Array(sorted.length);
  const stems = new Map<string, number[]>();
  const singulars = new Map<string, number[]>();
  sorted.forEach((word, w) => {
    const count = from[w + 1]! - from[w]!;
    weight[w] = STOP_WORDS.has(word) ? 0.05 : Math.log(1 + texts.length / count);
    push(stems, stemOf(word), w);
    push(singulars, singular(word), w);
  });
  const wordsIn = Uint32Array.from(sequence, (id) => rename[id]!);
  const textWeight = new Float32Array(texts.length);
  for (let t = 0; t < texts.length; t++) {
    let sum = 0;
    for (let i = start[t]!; i < start[t + 1]!; i++) sum += weight[wordsIn[i]!]!;
    textWeight[t] = sum;
  }
  return {
    texts,
    words: sorted,
    wordIds: new Map(sorted.map((word, i) => [word, i])),
    weight,
    textWeight,
    from,
    textOf,
    placeOf,
    stems,
    singulars,
    start,
    wordsIn,
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Ids of the words that begin with a prefix: [first, end). */
export function prefixRange(index: TextIndex, prefix: string): [number, number] {
  return [lowerBound(index.words, prefix), lowerBound(index.words, `${prefix}\uffff`)];
}

function lowerBound(words: readonly string[], value: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
