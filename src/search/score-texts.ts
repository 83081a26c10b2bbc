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
  readonly seen: Uint32Array;
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
    seen: new Uint32Array(size),
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
  s.count = 0;
  const run = ++s.stamp * 32;
  terms.forEach((term, t) => {
    const stamp = run + t + 1;
    for (let k = 0; k < term.ids.length; k++) {
      const word = term.ids[k]!;
      const quality = term.quality[k]!;
      const kind = term.match[k]!;
      const end = from[word + 1]!;
      for (let p = from[word]!; p < end; p++) {
        const text = textOf[p]!;
        if (s.seen[text] !== run) {
          s.seen[text] = run;
          s.touched[s.count++] = text;
          s.sum[text] = 0;
          s.matchedWeight[text] = 0;
          s.mask[text] = 0;
          s.worst[text] = 0;
          s.firstPlace[text] = 255;
        }
        // Words come best first, so the first that a text has is its best.
        if (s.termStamp[text] !== stamp) {
          s.termStamp[text] = stamp;
          s.sum[text]! += term.weight * quality;
          s.matchedWeight[text]! += weight[word]! * quality;
          s.mask[text]! |= 1 << t;
          if (!term.optional && kind > s.worst[text]!) s.worst[text] = kind;
        }
        if (t === 0 && placeOf[p]! < s.firstPlace[text]!) s.firstPlace[text] = placeOf[p]!;
      }
    }
  });
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
    const share = Math.min(1, s.matchedWeight[text]! / (index.textWeight[text]! || 1));
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
