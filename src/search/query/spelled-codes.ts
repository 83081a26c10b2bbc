import { addCode, between, type Pass, type Query } from './draft.ts';

/** ICAO/NATO spelling alphabet (ACP 125), with the spellings that people type. */
const LETTERS: Record<string, string> = {
  alpha: 'A',
  alfa: 'A',
  bravo: 'B',
  charlie: 'C',
  delta: 'D',
  echo: 'E',
  foxtrot: 'F',
  fox: 'F',
  golf: 'G',
  hotel: 'H',
  india: 'I',
  juliett: 'J',
  juliet: 'J',
  kilo: 'K',
  lima: 'L',
  mike: 'M',
  november: 'N',
  oscar: 'O',
  papa: 'P',
  quebec: 'Q',
  romeo: 'R',
  sierra: 'S',
  tango: 'T',
  uniform: 'U',
  victor: 'V',
  whiskey: 'W',
  whisky: 'W',
  xray: 'X',
  yankee: 'Y',
  zulu: 'Z',
};

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** No code is longer. */
const LONGEST = 8;

/** A pay grade, written apart. */
const GRADE = /^o(?:10|[1-9])$/;

/** Codes spelled aloud; "O three" and "O-10" are pay grades sooner than codes out of use. */
export const spelledCodes: Pass = (draft, query) => {
  const { codes } = query.reference;
  const exists = (code: string) => code.length > 2 && codes.exact(code).length > 0;
  return findSpelled(query.texts, exists, (at) => isOneSpelling(query, at)).reduce(
    (next, { from, to, code }) => {
      if (GRADE.test(query.texts.slice(from, to).join(''))) return next;
      const reading = { kind: 'exact', code, detail: null, hits: codes.exact(code) } as const;
      return addCode(next, query, reading, { from, to, kind: 'phonetic' });
    },
    draft,
  );
};

/** What may stand between the signs of a code that is spelled. */
const JOINT = /^[\s/-]+$/;

/** Whether a word may go on with what the one before it spells: not the U of "O-2, U.S. Navy" or "O-2 U.S. Navy". */
function isOneSpelling(query: Query, at: number): boolean {
  if (!JOINT.test(between(query, at - 1))) return false;
  const { start, end } = query.words[at]!;
  return end - start > 1 || !/^\.\p{L}/u.test(query.text.slice(end));
}

/** A run of words that spells a code. */
export interface Spelled {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  code: string;
}

/**
 * Reads codes spelled aloud: "eleven bravo" → 11B, "two fifty five alpha" → 255A, "oh three eleven" → 0311,
 * "18 x-ray" → 18X. Only runs with at least one number word or letter word, ending where `exists` knows the code.
 * @param joins whether the word at a place may go on with what the one before it spells.
 */
export function findSpelled(
  words: readonly string[],
  exists: (code: string) => boolean,
  joins: (at: number) => boolean = () => true,
): Spelled[] {
  const found: Spelled[] = [];
  for (let from = 0; from < words.length; from++) {
    let code = '';
    let spoken = false;
    let best: Spelled | undefined;
    let at = from;
    while (at < words.length && code.length < LONGEST && (at === from || joins(at))) {
      const step = readStep(words, at);
      if (!step) break;
      code += step.text;
      spoken ||= step.spoken;
      at = step.next;
      if (spoken && at - from > 1 && code.length >= 2 && /\d/.test(code) && exists(code))
        best = { from, to: at, code };
    }
    if (best) {
      found.push(best);
      from = best.to - 1;
    }
  }
  return found;
}

function readStep(
  words: readonly string[],
  at: number,
): { text: string; spoken: boolean; next: number } | undefined {
  const word = words[at]!;
  if (word === 'x' && words[at + 1] === 'ray') return { text: 'X', spoken: true, next: at + 2 };
  const letter = LETTERS[word];
  if (letter) return { text: letter, spoken: true, next: at + 1 };
  if (word === 'oh' || word === 'o') return { text: '0', spoken: true, next: at + 1 };
  const ten = TENS.indexOf(word);
  if (ten >= 0) {
    const unit = UNITS.indexOf(words[at + 1] ?? '');
    return unit >= 1 && unit <= 9
      ? { text: `${ten + 2}${unit}`, spoken: true, next: at + 2 }
      : { text: `${ten + 2}0`, spoken: true, next: at + 1 };
  }
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return { text: String(unit), spoken: true, next: at + 1 };
  if (/^\d{1,4}$/.test(word) || /^\d{1,3}[a-z]\d?$/.test(word))
    return { text: word.toUpperCase(), spoken: false, next: at + 1 };
  if (/^[a-z]$/.test(word)) return { text: word.toUpperCase(), spoken: false, next: at + 1 };
  return undefined;
}
