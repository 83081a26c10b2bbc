import { someTextHasAll } from '../../text/common-text.ts';
import { someTextSays } from '../../text/phrase-in-text.ts';
import type { Segment } from '../../text/segments.ts';
import type { Word } from '../../text/words.ts';
import { findNoise } from '../noise/find-noise.ts';
import type { NoiseSpan } from '../noise/noise-text.ts';
import type { OccupationBase } from './occupation-base.ts';

/** What tells noise from what is meant on this side. */
export type AsideParts = Pick<
  OccupationBase,
  'noise' | 'isKnown' | 'titleIndex' | 'vocabulary' | 'known' | 'grades' | 'roles' | 'readDuties'
>;

/** Behind a title: "Mechanic II", "Public Defender 2". */
const LEVEL = /^(?:I{1,3}|IV|V|[1-5])$/;

/**
 * What of a text says nothing about the work, in the order of the text: what the tables and forms of noise find, and grades
 * before and behind a title.
 */
export function findAside(
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  parts: AsideParts,
): NoiseSpan[] {
  const { noise: book, isKnown, titleIndex, vocabulary } = parts;
  const texts = words.map((word) => word.text);
  const together = (some: readonly string[]) =>
    vocabulary.termsOf(some) !== undefined || someTextHasAll(titleIndex, some, false);
  // "help people get their benefits": what stands in a sentence is said of the work; "nurses for night shift" is none.
  const isSaid = ({ from, to }: NoiseSpan) =>
    texts.slice(from, to).every(isKnown) &&
    segments.some((each) => {
      if (from < each.from || to > each.to) return false;
      const others = [...texts.slice(each.from, from), ...texts.slice(to, each.to)];
      return parts.readDuties(others).length > 0;
    });
  const says = (some: readonly string[]) =>
    vocabulary.termsOf(some) !== undefined || someTextSays(titleIndex, some);
  const noise = findNoise({ text, words, texts, book, isKnown }, { together, says })
    .filter(
      // A unit has a number: the company of "A Company Driver" is an employer.
      ({ kind, from, to }) => kind !== 'unit' || texts.slice(from, to).some((word) => /\d/.test(word)),
    )
    .filter((span) => !isSaid(span));
  const taken = (at: number) => noise.some(({ from, to }) => at >= from && at < to);
  const grades = segments.flatMap((segment) =>
    gradesIn(text, words, segment, parts).filter((span) => !taken(span.from)),
  );
  return [...noise, ...grades].sort((a, b) => a.from - b.from);
}

/** "Senior" where a title or a role begins behind it and no title with it; a level where a title ends before it. */
function gradesIn(
  text: string,
  words: readonly Word[],
  segment: Segment,
  { known, grades, roles }: AsideParts,
): NoiseSpan[] {
  const own = words.slice(segment.from, segment.to);
  const texts = own.map((word) => word.text);
  const spans: NoiseSpan[] = [];
  for (const [at, { start, end, text: word }] of own.entries()) {
    const span = { from: segment.from + at, to: segment.from + at + 1, kind: 'seniority' as const };
    if (grades.has(word)) {
      const before = roles.has(texts[at + 1] ?? '') || known.titles.endAt(texts, at + 1) > at + 1;
      if (before && known.titles.endAt(texts, at) === at) spans.push(span);
    } else if (at > 0 && LEVEL.test(text.slice(start, end)) && endsTitle(texts, at, known.titles))
      spans.push(span);
  }
  return spans;
}

/** Some title ends before a place: "public defender" before "2". */
function endsTitle(texts: readonly string[], at: number, titles: AsideParts['known']['titles']): boolean {
  for (let from = at - 1; from >= 0 && from > at - LONGEST; from--)
    if (titles.endAt(texts.slice(0, at), from) === at) return true;
  return false;
}

/** Titles of more words are not looked for before a level. */
const LONGEST = 4;
