import { type SegmentMark, segmentsOf } from '../../text/segments.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Reference } from '../query/draft.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { readFullCode } from '../query/read-code.ts';

/** A part of a text that may name a job of its own. */
export interface Piece {
  /** What is read of it: the part without what says nothing about a job. */
  text: string;
  /** The part as it was typed. */
  from: string;
  /** False for one of two that "and" joins: they may share a word, as in "fix trucks and engines". */
  alone: boolean;
  /** True for one of a list: a line, or between bars, semicolons or slashes. */
  listed: boolean;
  /** True where a line begins with it. */
  line: boolean;
  /** Some word of it is a code. */
  code: boolean;
}

/** A part on its way: where it stands in the text, and what stands before it. */
interface Part {
  start: number;
  end: number;
  mark: SegmentMark;
  /** It has a code, and other words. */
  code: boolean;
  words: boolean;
}

/** Words between two jobs: "11B and 88M". */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'then']);
/** Signs between a code and its title: "68W - Combat Medic", "Rifleman (0311)". */
const SOFT: ReadonlySet<SegmentMark> = new Set<SegmentMark>(['bracket', 'dash', 'colon']);
/** Signs between the entries of a list. */
const LISTED: ReadonlySet<SegmentMark> = new Set<SegmentMark>(['line', 'bar', 'semicolon', 'slash']);
const YEAR = /^(?:19|20)\d\d$/;
/** A letter or a digit alone names nothing. */
const TELLING = /[a-z\d]{2}/;
/** What may part two jobs: a sign, a word between, or a second number. */
const MAY_PART = /[^\p{L}\p{N}\s'’-]|[–—]|-\s|\s-|[\r\n\t]|\s(?:and|or|plus|then)\s|\d.*\s\S*\d/iu;

/** More parts of a text are not looked at. */
const MOST_PIECES = 40;
/** Parts of so many words in all are looked at, and after them only those with a code, of so many more. */
const MOST_WORDS = 400;
const MOST_WITH_CODES = 100;
/** Of each so many: nobody names a job in more. */
const MOST_IN_PART = 40;

/** False for a text of one part, without looking closely. */
export function mayHavePieces(text: string): boolean {
  return MAY_PART.test(text);
}

/**
 * The parts of a text that may each name a job: between commas, slashes, line ends and the like, between "and" and "or", and
 * from one code to the next. A code and its title are one part, also with a dash or in brackets.
 * @param query the text as it was read: what says nothing about a job, and names of branches and ranks, are left out.
 */
export function piecesOf(text: string, { aside, branch, rank }: ParsedQuery, reference: Reference): Piece[] {
  const masked = aside.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const words = wordsOf(masked);
  const names = new Set([branch, rank].flatMap((filter) => filter?.words ?? []).map(({ start }) => start));
  const parts: Part[] = [];
  let lastIsRate = false;
  for (const { from, to, mark } of segmentsOf(masked, words)) {
    for (const [i, part] of splitSegment(words.slice(from, to), reference).entries()) {
      const own = part.filter(({ text: word, start }) => !STOP_WORDS.has(word) && !names.has(start));
      // QM1(SW/AW): what somebody is qualified in is no second job.
      const qualifies = lastIsRate && own.length === 1 && reference.qualifications.has(own[0]!.text);
      if (!own.some(({ text: word }) => TELLING.test(word)) || qualifies) continue;
      const codes = own.filter(({ text: word }) => isCode(word, reference)).length;
      lastIsRate = readFullCode(own.at(-1)!.text, reference.codes)?.detail?.kind === 'rate';
      parts.push({
        start: part[0]!.start,
        end: part.at(-1)!.end,
        mark: i === 0 ? mark : 'and',
        code: codes > 0,
        words: codes < own.length,
      });
    }
  }
  return joinTitles(parts).map(({ start, end, mark, code }, i, all) => ({
    text: masked.slice(start, end),
    from: text.slice(start, end),
    alone: mark !== 'and' && all[i + 1]?.mark !== 'and',
    line: mark === 'line',
    code,
    listed: LISTED.has(mark) || (mark === 'start' && LISTED.has(all[i + 1]?.mark ?? 'and')),
  }));
}

/** The parts that are looked at: a text of thousands of words must not keep anybody waiting. */
export function withinReach(pieces: readonly Piece[]): Piece[] {
  let plain = MOST_WORDS;
  let coded = MOST_WITH_CODES;
  const reached = pieces.flatMap((piece) => {
    const words = wordsOf(piece.text).slice(0, MOST_IN_PART);
    if (plain >= words.length) plain -= words.length;
    else if (piece.code && coded >= words.length) coded -= words.length;
    else return [];
    return [{ ...piece, text: piece.text.slice(0, words.at(-1)!.end) }];
  });
  return reached.slice(0, MOST_PIECES);
}

/** Cuts at words that stand between jobs, and before every code but the first. */
function splitSegment(words: readonly Word[], reference: Reference): Word[][] {
  const parts: Word[][] = [[]];
  let hasCode = false;
  for (const word of words) {
    const code = isCode(word.text, reference);
    if (BETWEEN.has(word.text) || (code && hasCode)) {
      parts.push([]);
      hasCode = false;
    }
    hasCode ||= code;
    if (!BETWEEN.has(word.text)) parts.at(-1)!.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** True for a word that is a code by itself, and no year. */
function isCode(word: string, { codes }: Reference): boolean {
  if (!/\d/.test(word) || YEAR.test(word) || word.length < 3) return false;
  const kind = readFullCode(word, codes)?.kind;
  return kind === 'exact' || kind === 'level';
}

/** Joins a code alone with the words beside it that a soft sign parts from it. */
function joinTitles(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const fits = before && SOFT.has(part.mark) && before.code !== part.code && !(before.code && before.words);
    if (fits) joined[joined.length - 1] = { ...before, end: part.end, code: true, words: true };
    else joined.push(part);
  }
  return joined;
}
