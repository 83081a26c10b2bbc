import type { Word } from './words.ts';

/** What stands before a segment; the strongest counts where several stand there. */
export type SegmentMark =
  | 'start'
  | 'line'
  | 'bar'
  | 'semicolon'
  | 'comma'
  | 'slash'
  | 'bracket'
  | 'dash'
  | 'colon'
  | 'and';

/** A part of a text that its writer set apart from the rest. */
export interface Segment {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  mark: SegmentMark;
}

/** Signs that part, the strongest first. A sign within a word, such as the hyphen of "x-ray", parts nothing. */
const MARKS: readonly (readonly [RegExp, SegmentMark])[] = [
  [/[\r\n\u2028\u2029]/, 'line'],
  [/[|¦•·●▪\t]/, 'bar'],
  [/;/, 'semicolon'],
  [/,/, 'comma'],
  [/[/\\]/, 'slash'],
  [/[()[\]{}]/, 'bracket'],
  [/[–—]|-\s|\s-|--/, 'dash'],
  [/:/, 'colon'],
  [/\s[&+]\s/, 'and'],
];

/** A full stop after so few letters belongs to an abbreviation: "Ft. Bragg", "U.S. Army". */
const ABBREVIATION = 3;

/** The mark that parts two words by what stands between them; undefined where they belong together. */
export function markBetween(text: string, word: Word, next: Word): SegmentMark | undefined {
  const gap = text.slice(word.end, next.start);
  // Most words have a space between them.
  if (gap === ' ') return undefined;
  const mark = MARKS.find(([sign]) => sign.test(gap))?.[1];
  if (mark) return mark;
  return /^[.!?]\s/.test(gap) && word.end - word.start > ABBREVIATION ? 'semicolon' : undefined;
}

/**
 * Cuts a text where its writer did: at line ends, bars, semicolons, commas, slashes, brackets, dashes, colons and
 * ends of sentences. A hyphen between two words parts them only with a space at one side.
 * @param words the words of the text, in order.
 */
export function segmentsOf(text: string, words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let mark: SegmentMark = 'start';
  for (let at = 1; at <= words.length; at++) {
    const last = at === words.length;
    const next = last ? undefined : markBetween(text, words[at - 1]!, words[at]!);
    if (!last && !next) continue;
    segments.push({ from, to: at, mark });
    from = at;
    if (next) mark = next;
  }
  return segments;
}
