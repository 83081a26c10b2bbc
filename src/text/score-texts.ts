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

/** What the fit of a text to the typed words is made of: all of it times how much of the typed words the text has. */
export interface FitWeights {
  /** Given to every text that answers. */
  fitBase: number;
  /** For the share of the text that was typed. */
  fitShare: number;
  /** For a text that begins with the first typed word. */
  fitFirst: number;
  /** For one that has it later, the less the later. */
  fitEarly: number;
  /** Below this share of the typed words a text is no answer. */
  leastCover: number;
  /** From this share on a text is just the typed words. */
  sameShare: number;
}

/** Scores all texts for typed words. @param strict texts that lack a needed word may be left out. */
export type TextScorer = (terms: readonly WordMatches[], strict?: boolean) => TextScores;

interface Scratch extends TextScores {
  readonly sum: Float32Array;
  readonly matchedWeight: Float32Array;
  /** How many of the needed words each text has. */
  readonly needed: Uint16Array;
  readonly worst: Uint8Array;
  readonly firstPlace: Uint8Array;
  readonly termStamp: Uint32Array;
  stamp: number;
}

/** A text may be longer than the typed words by so many that weigh nothing, and still be just those. */
const SAME_SLACK = 2;
const NOWHERE = 255;
/** Sums of weights are rounded. */
const ALMOST = 1 - 1e-4;

/**
 * Makes a scorer over an index; it takes any number of words.
 * Every call overwrites the scores of the one before.
 */
export function createTextScorer(index: TextIndex, weights: FitWeights): TextScorer {
  const size = index.texts.length;
  const s: Scratch = {
    touched: new Uint32Array(size),
    count: 0,
    match: new Uint8Array(size),
    fit: new Float32Array(size),
    cover: new Float32Array(size),
    sum: new Float32Array(size),
    matchedWeight: new Float32Array(size),
    needed: new Uint16Array(size),
    worst: new Uint8Array(size),
    firstPlace: new Uint8Array(size),
    termStamp: new Uint32Array(size),
    stamp: 0,
  };
  return (terms, strict = false) => {
    // Where there is nothing but connecting words, those are needed.
    const all = terms.every((term) => term.optional);
    collect(index, s, terms, { all, leastCover: strict ? 1 : weights.leastCover });
    judge(index, s, terms, all, weights);
    return s;
  };
}

function collect(
  index: TextIndex,
  s: Scratch,
  terms: readonly WordMatches[],
  { all, leastCover }: { all: boolean } & Pick<FitWeights, 'leastCover'>,
): void {
  const { from, textOf, placeOf, weight } = index;
  const { touched, sum, matchedWeight, needed, worst, firstPlace, termStamp } = s;
  let count = 0;
  // A text that has none of the terms so far can still be covered by so much, and no more.
  let left = 0;
  for (const term of terms) left += term.weight;
  const least = leastCover * left * ALMOST;
  let lacksNeeded = false;
  // Stamps grow: one that is not above the run's is left over from an earlier query.
  const run = s.stamp;
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t]!;
    const stamp = run + t + 1;
    const need = all || !term.optional ? 1 : 0;
    // Such a text is no answer any more: the many words that begin with one letter need not put their texts forward.
    const closed = lacksNeeded && left < least;
    if (closed && count === 0) break;
    left -= term.weight;
    if (need === 1) lacksNeeded = true;
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
          if (closed) continue;
          touched[count++] = text;
          sum[text] = 0;
          matchedWeight[text] = 0;
          needed[text] = 0;
          worst[text] = 0;
          firstPlace[text] = NOWHERE;
        }
        // Words come best first, so the first that a text has is its best.
        if (seen !== stamp) {
          termStamp[text] = stamp;
          sum[text]! += worth;
          matchedWeight[text]! += wordWorth;
          needed[text]! += need;
          if (kind > worst[text]!) worst[text] = kind;
        }
        if (t === 0 && placeOf[p]! < firstPlace[text]!) firstPlace[text] = placeOf[p]!;
      }
    }
  }
  s.stamp = run + terms.length;
  s.count = count;
}

function judge(
  index: TextIndex,
  s: Scratch,
  terms: readonly WordMatches[],
  all: boolean,
  weights: FitWeights,
): void {
  const { fitBase, fitShare, fitFirst, fitEarly, leastCover, sameShare } = weights;
  let total = 0;
  let needed = 0;
  for (const term of terms) {
    total += term.weight;
    if (all || !term.optional) needed++;
  }
  let kept = 0;
  for (let i = 0; i < s.count; i++) {
    const text = s.touched[i]!;
    const cover = s.sum[text]! / total;
    const full = s.needed[text] === needed;
    if (!full && cover < leastCover) continue;
    s.touched[kept++] = text;
    const ratio = s.matchedWeight[text]! / (index.textWeight[text]! || 1);
    // A word typed twice is more than a text that has it once.
    const share = ratio > 1 ? 1 / ratio : ratio;
    const place = s.firstPlace[text]!;
    const early = place === 0 ? fitFirst : place < NOWHERE ? fitEarly / place : 0;
    s.cover[text] = cover;
    s.fit[text] = cover * (fitBase + fitShare * share + early);
    const length = index.start[text + 1]! - index.start[text]!;
    const whole = share > sameShare && length <= terms.length + SAME_SLACK;
    s.match[text] = full ? kindOf(s.worst[text]!, whole, place) : TEXT_MATCH.most;
  }
  s.count = kept;
}

/** How a text that has all the words answers them. */
function kindOf(worst: number, whole: boolean, firstPlace: number): TextMatch {
  if (worst === WORD_MATCH.spelling) return TEXT_MATCH.spelling;
  if (whole && worst <= WORD_MATCH.number) return TEXT_MATCH.same;
  return firstPlace === 0 ? TEXT_MATCH.start : TEXT_MATCH.all;
}
