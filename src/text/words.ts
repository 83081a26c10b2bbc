/** A word of a text, folded for comparison, with its place in the text as it was written. */
export interface Word {
  /** Lower case, without accents and apostrophes: "Boatswain’s" → "boatswains". */
  text: string;
  /** Half-open range in the original text. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const PLAIN = /^[a-z0-9]*$/;

/** Folds one word: lower case, accents and apostrophes gone. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return ASCII.test(text) ? asciiWords(text) : anyWords(text);
}

const ASCII = /^\p{ASCII}*$/u;

/** The same words as `anyWords` finds, several times faster; nearly every title is plain ASCII. */
function asciiWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  let start = -1;
  let apostrophe = false;
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 32;
    if (isWordCode(c)) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    // An apostrophe between two letters belongs to the word.
    if (c === 39 && isWordCode(lower.charCodeAt(i + 1))) {
      apostrophe = true;
      continue;
    }
    const word = lower.slice(start, i);
    words.push({ text: apostrophe ? word.replaceAll("'", '') : word, start, end: i });
    start = -1;
    apostrophe = false;
  }
  return words;
}

function isWordCode(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
}

function anyWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded) words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words that carry no meaning of their own in a title or a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any as at by for from if in into is of on or other s the to with'.split(' '),
);

/**
 * The stem of a word, so that "operations", "operator" and "operating" meet. Light on purpose: a stem keeps at least four
 * letters, and only inflections and agent endings go.
 */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = makeStem(word);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

// Every word of an index is stemmed when it is built, and again for every mark; what people type is a handful more.
const stems = new Map<string, string>();
const MOST_STEMS = 60_000;

function makeStem(word: string): string {
  let stem = singular(word);
  if (word.length < 5 || /\d/.test(word) || APART.has(stem)) return stem;
  if (stem.includes('at')) stem = stem.replace(/(?:ational|ations?|ating|ators?|ative|ated)$/, 'ate');
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  // "running", "rigger": the doubled letter belongs to the ending.
  if (stem.at(-1) === stem.at(-2) && 'bdglmnprt'.includes(stem.at(-1)!)) stem = stem.slice(0, -1);
  return stem.endsWith('e') || stem.endsWith('y') ? stem.slice(0, -1) : stem;
}

/** Words that would share a stem with words of another meaning: plane and plan, policy and police, physicist and physician. */
const APART: ReadonlySet<string> = new Set(
  'classic classical companion counter formal former internal internist party physicist plane policy sector station'.split(
    ' ',
  ),
);

const ENDINGS = [
  'ically',
  'ical',
  'ing',
  'ment',
  'ist',
  'ian',
  'ion',
  'ive',
  'al',
  'ly',
  'ed',
  'er',
  'or',
  'ic',
];

/** Plurals in -ics; other words in -ics are fields of work: logistics, electronics. */
const PEOPLE_AND_PLACES = /(?:mechan|med|clin|crit|cler|fabr|top)ics$/;

/** "mates" → "mate", "batteries" → "battery"; words that merely end in s stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ics') && !PEOPLE_AND_PLACES.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
