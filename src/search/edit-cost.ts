const VOWELS = 'aeiouy';

/**
 * What it costs to turn a written word into a dictionary word, in units of one wrong letter. Slips that people make when
 * they spell by ear or type fast cost less: two letters swapped, a letter doubled or undoubled, one vowel for another.
 * @param whole false to compare with the best prefix of `word`, for a word that is still being typed.
 */
export function editCost(written: string, word: string, whole: boolean): number {
  const n = written.length;
  const m = word.length;
  let before: number[] = [];
  let last: number[] = Array.from({ length: m + 1 }, (_, j) => j);
  for (let i = 1; i <= n; i++) {
    const a = written[i - 1]!;
    const row: number[] = [i];
    for (let j = 1; j <= m; j++) {
      const b = word[j - 1]!;
      let cost = last[j - 1]! + (a === b ? 0 : swapCost(a, b, i, j));
      const drop = last[j]! + (i > 1 && a === written[i - 2] ? 0.5 : letterCost(a));
      if (drop < cost) cost = drop;
      const insert = row[j - 1]! + (j > 1 && b === word[j - 2] ? 0.5 : letterCost(b));
      if (insert < cost) cost = insert;
      if (i > 1 && j > 1 && a === word[j - 2] && written[i - 2] === b && before[j - 2]! + 0.8 < cost)
        cost = before[j - 2]! + 0.8;
      row[j] = cost;
    }
    before = last;
    last = row;
  }
  return whole ? last[m]! : Math.min(...last);
}

function letterCost(letter: string): number {
  return VOWELS.includes(letter) || letter === 'h' ? 0.8 : 1;
}

function swapCost(a: string, b: string, i: number, j: number): number {
  if (i === 1 && j === 1) return 1.3;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.6;
  return SOUND_ALIKE.has(a + b) ? 0.7 : 1;
}

const SOUND_ALIKE: ReadonlySet<string> = new Set([
  'cs',
  'sc',
  'ck',
  'kc',
  'sz',
  'zs',
  'gj',
  'jg',
  'ct',
  'tc',
  'td',
  'dt',
  'mn',
  'nm',
  'vf',
  'fv',
  'qk',
  'kq',
]);

/** How far a written word of this length may be from a dictionary word and still count as meant. */
export function editLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 1;
  if (length < 7) return 1.6;
  if (length < 9) return 2.2;
  return 3;
}

/** A key that words share when they sound alike in English: consonants in order, vowels only at the start. */
export function soundKey(word: string): string {
  return word
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
    .replace(/x/g, 'x')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
