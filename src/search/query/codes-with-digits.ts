import { STOP_WORDS } from '../../text/stop-words.ts';
import {
  addCode,
  between,
  countOthers,
  type Draft,
  isDesignation,
  isFree,
  isNamed,
  type Pass,
  type Query,
  take,
} from './draft.ts';
import { type CodeReading, readCode, readFullCode } from './read-code.ts';

/** Alone the beginning of a code; in a longer text part of a name. */
export const SHORT_NUMBER = /^\d{1,2}$/;
/** No code is longer. */
const LONGEST = 10;
/** Codes are written in so many pieces at most: "25-b-30". */
const MOST_PIECES = 3;
/** What may stand between the pieces of one code. */
const JOINT = /^[-/. ]$/;

/** Codes with a digit, in several pieces ("25-b", "HM-8404", "68 w") before those in one, and what qualifies them. */
export const codesWithDigits: Pass = (draft, query) => {
  let next = draft;
  const others = countOthers(draft, query);
  for (let size = MOST_PIECES; size > 0; size--) {
    for (let from = 0; from + size <= query.words.length; from++) {
      const to = from + size;
      if (!isFree(next, from, to)) continue;
      // A pay grade is no code, unless it is all that was typed.
      if (query.words.length > 1 && isNamed(draft.rankNames, from)) continue;
      const reading = readPieces(query, from, to, others);
      if (!reading) continue;
      const kind = reading.kind === 'level' ? 'level' : 'code';
      const added = addCode(next, query, reading, { from, to, kind });
      next = added === next ? next : takeQualifications(added, query, to);
    }
  }
  return next;
};

function readPieces(query: Query, from: number, to: number, others: number): CodeReading | undefined {
  const pieces = query.texts.slice(from, to);
  const joined = pieces.join('');
  if (!/\d/.test(joined) || joined.length > LONGEST) return undefined;
  // A short number in a longer text is part of a name: the 60 of "UH-60 pilot", not a Coast Guard code.
  if (pieces.length === 1 && others > 1 && SHORT_NUMBER.test(joined)) return undefined;
  if (pieces.length === 1 && isDesignation(query, from)) return undefined;
  const gaps = pieces.slice(0, -1).map((_, i) => between(query, from + i));
  if (gaps.some((gap) => !JOINT.test(gap))) return undefined;
  // Pieces that lie apart are no beginning.
  const reading = (pieces.length === 1 ? readCode : readFullCode)(joined, query.reference.codes);
  // A word of titles that happens to begin a code: the M1 of "M1 tank", the 135 of "KC-135".
  if (reading?.kind === 'start' && others > pieces.length && pieces.every(query.reference.isKnown))
    return undefined;
  if (!reading || pieces.length === 1) return reading;
  if (!gaps.includes(' ')) return reading;
  if (reading.kind === 'pattern') return undefined;
  // With spaces only short pieces join: "68 w", not "army 25".
  if (pieces.some((piece) => piece.length > 2 && !/\d/.test(piece))) return undefined;
  return pieces.some((piece, at) => standsAlone(piece, at, query)) ? undefined : reading;
}

/** A word that does not join with its neighbours over a space: a code of its own, or "in" and the like. */
function standsAlone(piece: string, at: number, { reference }: Query): boolean {
  if (STOP_WORDS.has(piece) && (at === 0 || piece.length > 1)) return true;
  return !SHORT_NUMBER.test(piece) && readFullCode(piece, reference.codes)?.kind === 'exact';
}

/** Qualifications follow a rating in brackets or after a slash: QM1(SW), HM2/FMF (NAVPERS 15665J). */
function takeQualifications(draft: Draft, query: Query, from: number): Draft {
  let next = draft;
  for (let at = from; at < query.words.length; at++) {
    const qualifies = query.reference.qualifications.has(query.texts[at]!);
    if (!qualifies || !/[(/]/.test(between(query, at - 1))) break;
    next = take(next, at, at + 1);
  }
  return next;
}
