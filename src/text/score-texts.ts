import { WORD_MATCH, type WordMatches } from './match-words.ts';
import type { TextIndex } from './text-index.ts';

/** How a text answers the typed words as a whole; smaller is better. */
export const TEXT_MATCH = { same: 0, start: 1, all: 2, spelling: 3, most: 4, none: 5 } as const;
export type TextMatch = (typeof TEXT_MATCH)[keyof typeof TEXT_MATCH];

/** Scratch arrays for scoring all texts of an index, made once and used for every query. */
export interface TextScores {
  /** Texts with at least one matched word; the first `count` entries count. */
  readonly touched: Uint32Array;
  count: number;
  readonly match: Uint8Array;
  /** 0 to 1: how much of the typed words and of the text agree. */
  readonly fit: Float32Array;
  /** 0 to 1: how much of the typed words is in the text. */
  readonly cover: Float32Array;
}

interface Scratch extends TextScores {
  readonly sum: Float32Array;
  readonly matchedWeight: Float32Array;
  readonly mask: Uint16Array;
  readonly worst: Uint8Array;
  readonly firstPlace: Uint8Array;
  readonly termStamp: Uint32Array;
  stamp: number;
}

/** Below this share of the typed words a text is no answer. */
export const LEAST_COVER = 0.5;

/**
 * Makes a scorer over an index.
 * Every call overwrites the scores of the one before.
 */
export function createTextScorer(index: TextIndex): (terms: readonly WordMatches[]) => TextScores {
  const size = index.texts.length;
  const s: Scratch = {
    touched: new Uint32Array(size),
    count: 0,
    match: new Uint8Array(size),
    fit: new Float32Array(size),
    cover: new Float32Array(size),
    sum: new Float32Array(size),
    matchedWeight: new Float32Array(size),
    mask: new Uint16Array(size),
    worst: new Uint8Array(size),
    firstPlace: new Uint8Array(size),
    termStamp: new Uint32Array(size),
    stamp: 0,
  };
  return (terms) => {
    collect(index, s, terms);
    judge(index, s, terms);
    return s;
  };
}

function collect(index: TextIndex, s: Scratch, terms: readonly WordMatches[]): void {
  const { from, textOf, placeOf, weight } = index;
  const { touched, sum, matchedWeight, mask, worst, firstPlace, termStamp } = s;
  let count = 0;
  // Stamps grow: one that is not above the run's is left over from an earlier query.
  const run = ++s.stamp * 32;
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t]!;
    const stamp = run + t + 1;
    for (let k = 0; k < term.ids.length; k++) {
      const word = term.ids[k]!;
      const worth = term.weight * term.quality[k]!;
      const wordWorth = weight[word]! * term.quality[k]!;
      const kind = term.optional ? 0 : term.match[k]!;
      const end = from[word + 1]!;
      for (let p = from[word]!; p < end; p++) {
        const text = textOf[p]!;
        const seen = termStamp[text]!;
        if (seen <= run) {
          touched[count++] = text;
          sum[text] = 0;
          matchedWeight[text] = 0;
          mask[text] = 0;
          worst[text] = 0;
          firstPlace[text] = 255;
        }
        // Words come best first, so the first that a text has is its best.
        if (seen !== stamp) {
          termStamp[text] = stamp;
          sum[text]! += worth;
          matchedWeight[text]! += wordWorth;
          mask[text]! |= 1 << t;
          if (kind > worst[text]!) worst[text] = kind;
        }
        if (t === 0 && placeOf[p]! < firstPlace[text]!) firstPlace[text] = placeOf[p]!;
      }
    }
  }
  s.count = count;
}

function judge(index: TextIndex, s: Scratch, terms: readonly WordMatches[]): void {
  let total = 0;
  let needed = 0;
  let words = 0;
  terms.forEach((term, t) => {
    total += term.weight;
    words++;
    if (!term.optional) needed |= 1 << t;
  });
  if (needed === 0) needed = (1 << terms.length) - 1;
  let kept = 0;
  for (let i = 0; i < s.count; i++) {
    const text = s.touched[i]!;
    const cover = s.sum[text]! / total;
    const full = (s.mask[text]! & needed) === needed;
    if (!full && cover < LEAST_COVER) continue;
    s.touched[kept++] = text;
    const ratio = s.matchedWeight[text]! / (index.textWeight[text]! || 1);
    // A word typed twice is more than a text that has it once.
    const share = ratio > 1 ? 1 / ratio : ratio;
    const early =
      s.firstPlace[text] === 0 ? 0.06 : s.firstPlace[text]! < 255 ? 0.03 / s.firstPlace[text]! : 0;
    s.cover[text] = cover;
    s.fit[text] = cover * (0.5 + 0.44 * share + early);
    s.match[text] = kindOf(index, s, text, full, words, share);
  }
  s.count = kept;
}

function kindOf(
  index: TextIndex,
  s: Scratch,
  text: number,
  full: boolean,
  words: number,
  share: number,
): TextMatch {
  if (!full) return TEXT_MATCH.most;
  const worst = s.worst[text]!;
  if (worst === WORD_MATCH.spelling) return TEXT_MATCH.spelling;
  if (worst <= WORD_MATCH.number && share > 0.94 && index.start[text + 1]! - index.start[text]! <= words + 2)
    return TEXT_MATCH.same;
  return s.firstPlace[text] === 0 ? TEXT_MATCH.start : TEXT_MATCH.all;
}
