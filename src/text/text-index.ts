import { addTo } from './multimap.ts';
import { singular, stemOf } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** The words of an index. */
export interface Dictionary {
  /** Distinct words in alphabetical order; a word's position is its id. */
  readonly words: readonly string[];
  readonly wordIds: ReadonlyMap<string, number>;
  /** How telling a word is: high for rare words, near zero for stop words. */
  readonly weight: Float32Array;
  /** Ids of the words that share a stem, and those that differ in number only. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly singulars: ReadonlyMap<string, readonly number[]>;
}

/**
 * An inverted index over short texts: which words occur, in which texts, at which place.
 * Everything is kept in typed arrays, so that building it takes milliseconds and a query allocates next to nothing.
 */
export interface TextIndex extends Dictionary {
  readonly texts: readonly string[];
  /** Sum of the weights of a text's words. */
  readonly textWeight: Float32Array;
  /** Texts of word w: `textOf[from[w]] … textOf[from[w + 1] - 1]`, with the word's place in each text. */
  readonly from: Uint32Array;
  readonly textOf: Uint32Array;
  readonly placeOf: Uint8Array;
  /** Word ids of text t in order: `wordsIn[start[t]] … wordsIn[start[t + 1] - 1]`. */
  readonly start: Uint32Array;
  readonly wordsIn: Uint32Array;
}

/** Places beyond this one count as this one. */
const LAST_PLACE = 255;
/** A connecting word counts next to nothing, however rare. */
const STOP_WORD_WEIGHT = 0.05;

/** The words of all texts as they stand, numbered in the order in which they first occur. */
interface Tokens {
  ids: ReadonlyMap<string, number>;
  /** What a text is found by, with its place: its words, and pairs that it joins by a sign. */
  tokens: number[];
  places: number[];
  /** Where the tokens and the words of each text begin. */
  tokenStart: Uint32Array;
  start: Uint32Array;
  /** The words alone. */
  sequence: number[];
}

/** Builds the index. Words that a text joins by hyphen or slash also count as one word: "UH-60" is found as "uh60". */
export function buildTextIndex(texts: readonly string[]): TextIndex {
  const read = readTokens(texts);
  const words = [...read.ids.keys()].sort();
  const rename = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) rename[read.ids.get(words[i]!)!] = i;
  const postings = invert(read, rename, texts.length);
  const { from } = postings;
  const dictionary = dictionaryOf(words, (w) => from[w + 1]! - from[w]!, texts.length);
  const wordsIn = new Uint32Array(read.sequence.length);
  for (let i = 0; i < read.sequence.length; i++) wordsIn[i] = rename[read.sequence[i]!]!;
  const textWeight = new Float32Array(texts.length);
  for (let t = 0; t < texts.length; t++) {
    let sum = 0;
    for (let i = read.start[t]!; i < read.start[t + 1]!; i++) sum += dictionary.weight[wordsIn[i]!]!;
    textWeight[t] = sum;
  }
  return { ...dictionary, ...postings, texts, textWeight, start: read.start, wordsIn };
}

function readTokens(texts: readonly string[]): Tokens {
  const ids = new Map<string, number>();
  const tokens: number[] = [];
  const places: number[] = [];
  const sequence: number[] = [];
  const start = new Uint32Array(texts.length + 1);
  const tokenStart = new Uint32Array(texts.length + 1);
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
    }
    return id;
  };
  for (let t = 0; t < texts.length; t++) {
    const text = texts[t]!;
    const words = wordsOf(text);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const place = Math.min(i, LAST_PLACE);
      const id = idOf(word.text);
      tokens.push(id);
      places.push(place);
      sequence.push(id);
      const next = words[i + 1];
      if (next && next.start === word.end + 1 && (text[word.end] === '-' || text[word.end] === '/')) {
        tokens.push(idOf(word.text + next.text));
        places.push(place);
      }
    }
    start[t + 1] = sequence.length;
    tokenStart[t + 1] = tokens.length;
  }
  return { ids, tokens, places, tokenStart, start, sequence };
}

/** The texts of each word, by the word's new number. */
function invert({ tokens, places, tokenStart }: Tokens, rename: Uint32Array, texts: number) {
  const from = new Uint32Array(rename.length + 1);
  for (let i = 0; i < tokens.length; i++) from[rename[tokens[i]!]! + 1]!++;
  for (let w = 0; w < rename.length; w++) from[w + 1]! += from[w]!;
  const next = from.slice();
  const textOf = new Uint32Array(tokens.length);
  const placeOf = new Uint8Array(tokens.length);
  for (let t = 0; t < texts; t++) {
    for (let i = tokenStart[t]!; i < tokenStart[t + 1]!; i++) {
      const at = next[rename[tokens[i]!]!]!++;
      textOf[at] = t;
      placeOf[at] = places[i]!;
    }
  }
  return { from, textOf, placeOf };
}

/**
 * Describes the words of an index.
 * @param words distinct words in alphabetical order.
 * @param count in how many of the texts a word occurs.
 * @param texts how many texts there are.
 */
export function dictionaryOf(
  words: readonly string[],
  count: (word: number) => number,
  texts: number,
): Dictionary {
  const weight = new Float32Array(words.length);
  const wordIds = new Map<string, number>();
  const stems = new Map<string, number[]>();
  const singulars = new Map<string, number[]>();
  words.forEach((word, w) => {
    wordIds.set(word, w);
    weight[w] = STOP_WORDS.has(word) ? STOP_WORD_WEIGHT : Math.log(1 + texts / count(w));
    addTo(stems, stemOf(word), w);
    addTo(singulars, singular(word), w);
  });
  return { words, wordIds, weight, stems, singulars };
}

/** Ids of the words that begin with a prefix: [first, end). */
export function prefixRange(index: Pick<Dictionary, 'words'>, prefix: string): [number, number] {
  return [lowerBound(index.words, prefix), lowerBound(index.words, `${prefix}\uffff`)];
}

/** True where a word is one of the dictionary's, or, while it is still being typed, the beginning of one. */
export function hasWord(dictionary: Dictionary, word: string, open: boolean): boolean {
  if (dictionary.wordIds.has(word)) return true;
  const [from, end] = open ? prefixRange(dictionary, word) : [0, 0];
  return from < end;
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
