const VOWEL = letterTable('aeiouy');
/** Letters that are easily left out or put in: vowels, and an h that is not heard. */
const LIGHT = letterTable('aeiouyh');
/** Not heard, or not told apart, after the first letter. */
const SILENT = 'aeiouyhw';
const SOUND_ALIKE = pairTable('cs ck sz gj ct td mn vf qk');

/** What it costs to turn a written word into a dictionary word, in units of one wrong letter. */
export interface EditCosts {
  /** Into the whole word. */
  whole: number;
  /** Into the best beginning of the word, for a word that is still being typed. */
  begun: number;
}

// The last three rows of the table of costs, made once and grown to the longest word.
let rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/**
 * Counts the cost of the edits between two words. Slips that people make when they spell by ear or type fast cost less: two
 * letters swapped, a letter doubled or undoubled, one vowel for another.
 * @param most costs above this need not be told apart: they count as Infinity.
 */
export function editCosts(written: string, word: string, most = Infinity): EditCosts {
  const n = written.length;
  const m = word.length;
  if (m >= rows[0]!.length) rows = rows.map(() => new Float64Array(m + 32));
  let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= m; j++) last[j] = j;
  let least = 0;
  for (let i = 1; i <= n; i++) {
    const a = written.charCodeAt(i - 1);
    const previousA = i > 1 ? written.charCodeAt(i - 2) : -1;
    const dropCost = a === previousA ? 0.5 : letterCost(a);
    row[0] = i;
    let leastHere = i;
    let previousB = -1;
    for (let j = 1; j <= m; j++) {
      const b = word.charCodeAt(j - 1);
      let cost = last[j - 1]!;
      if (a !== b) cost += i === 1 && j === 1 ? 1.3 : swapCost(a, b);
      const drop = last[j]! + dropCost;
      if (drop < cost) cost = drop;
      const insert = row[j - 1]! + (b === previousB ? 0.5 : letterCost(b));
      if (insert < cost) cost = insert;
      if (a === previousB && previousA === b && before[j - 2]! + 0.8 < cost) cost = before[j - 2]! + 0.8;
      row[j] = cost;
      if (cost < leastHere) leastHere = cost;
      previousB = b;
    }
    // Costs only grow from row to row, and a swap of neighbours looks back two.
    if (leastHere > most && least > most) return { whole: Infinity, begun: Infinity };
    least = leastHere;
    [before, last, row] = [last, row, before];
  }
  return { whole: last[m]!, begun: least };
}

/**
 * True for two words whose letters alone say that the edits between them cost more: a letter that only one of them has costs
 * at least so much. A quick look that spares most counting.
 * @param written and `word` by `lettersOf`.
 * @param goesOn the written word may be a beginning: what else the other has tells nothing.
 */
export function costMore(written: number, word: number, most: number, goesOn = false): boolean {
  const missing = countOf(written & ~word);
  return LEAST_LETTER * (goesOn ? missing : Math.max(missing, countOf(word & ~written))) > most;
}

/** A vowel for another; all else that a letter alone can be part of costs more. */
const LEAST_LETTER = 0.6;

/** A bit a letter; where two signs share one, the words seem nearer than they are. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function letterCost(letter: number): number {
  return letter < 128 && LIGHT[letter] === 1 ? 0.8 : 1;
}

function swapCost(a: number, b: number): number {
  if (a >= 128 || b >= 128) return 1;
  if (VOWEL[a] === 1 && VOWEL[b] === 1) return 0.6;
  return SOUND_ALIKE[a * 128 + b] === 1 ? 0.7 : 1;
}

function letterTable(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

function pairTable(pairs: string): Uint8Array {
  const table = new Uint8Array(128 * 128);
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    table[a * 128 + b] = 1;
    table[b * 128 + a] = 1;
  }
  return table;
}

/** How far a written word of this length may be from a dictionary word and still count as meant. */
export function editLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 1;
  if (length < 7) return 1.6;
  if (length < 9) return 2.2;
  return 3;
}

let lastWord = '';
let lastKey = '';

/** A key that words share when they sound alike in English: consonants in order, vowels only at the start. */
export function soundKey(word: string): string {
  // A typed word is compared with one dictionary after another.
  if (word !== lastWord) {
    lastKey = keyOf(word);
    lastWord = word;
  }
  return lastKey;
}

function keyOf(word: string): string {
  const sounds = word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replace(/ph/g, 'f')
    .replace(/(?:tion|sion|cian|tian)/g, 'xn')
    .replace(/(?:sch|sh|ch)/g, 'x')
    .replace(/dg/g, 'j')
    .replace(/gh(?=t|$)/g, '')
    .replace(/mb/g, 'm')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/(?:ck|[cqk])/g, 'k')
    .replace(/z/g, 's');
  let key = sounds.charAt(0);
  for (let i = 1; i < sounds.length; i++) {
    const sound = sounds[i]!;
    if (!SILENT.includes(sound) && sound !== key.at(-1)) key += sound;
  }
  return key;
}
