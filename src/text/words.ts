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
