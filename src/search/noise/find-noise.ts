import { LISTED_NOISE, type NoiseKind } from '../../domain/noise.ts';
import { markBetween } from '../../text/segments.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { contacts } from './contacts.ts';
import type { NoiseRule, NoiseSpan, NoiseText } from './noise-text.ts';
import { grades, hours, pay, percents } from './pay-and-hours.ts';
import { bases, employers, places } from './places.ts';
import { ships } from './ships.ts';
import { units } from './units.ts';
import { durations, years } from './years.ts';

const LISTED: ReadonlySet<string> = new Set(LISTED_NOISE);

/** Phrases of the tables that are no names: "honorable discharge", "night shift". */
const phrases: NoiseRule = ({ book, texts }, at) => {
  const found = book.phrases.at(texts, at);
  if (!found || !LISTED.has(found.value)) return undefined;
  return { from: at, to: found.to, kind: found.value as NoiseKind, listed: found.value };
};

/** Of two rules that take as many words, the first counts. */
const RULES: readonly NoiseRule[] = [
  phrases,
  ships,
  units,
  bases,
  places,
  durations,
  years,
  pay,
  hours,
  grades,
  percents,
  employers,
  contacts,
];

/** What in a text may be something else is asked of whoever knows the titles. */
export interface KnownTitles {
  /** True where one title has all the words, or they are a name for one. */
  together: (words: readonly string[]) => boolean;
  /** True where one title says the words one right after the other, or they are a name for one. */
  says: (words: readonly string[]) => boolean;
}

/**
 * The noise of a text: what stands beside a job in papers and adverts, by kind. A listed phrase that titles have too
 * ("mobile", "reserve") is noise only where nothing says that it is meant as part of one.
 * @returns spans in the order of the text; none overlaps another, none crosses a line.
 */
export function findNoise(text: NoiseText, titles: KnownTitles): NoiseSpan[] {
  const found: NoiseSpan[] = [];
  for (let at = 0; at < text.texts.length; ) {
    const span = longestAt(text, at);
    if (span) found.push(span);
    at = span ? span.to : at + 1;
  }
  return found.filter((span) => isNoise(span, text, found, titles));
}

function longestAt(text: NoiseText, at: number): NoiseSpan | undefined {
  let best: NoiseSpan | undefined;
  for (const rule of RULES) {
    const span = rule(text, at);
    if (span && span.to > (best?.to ?? 0) && withinLine(text, span)) best = span;
  }
  return best;
}

function withinLine({ text, words }: NoiseText, { from, to }: NoiseSpan): boolean {
  for (let at = from; at < to - 1; at++) {
    const mark = markBetween(text, words[at]!, words[at + 1]!);
    if (mark === 'line' || mark === 'bar' || mark === 'semicolon') return false;
  }
  return true;
}

/** Before a place that is named as one: "in Mobile". */
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'to']);

function isNoise(
  span: NoiseSpan,
  text: NoiseText,
  all: readonly NoiseSpan[],
  { together, says }: KnownTitles,
): boolean {
  if (span.listed === undefined) return true;
  const { from, to } = span;
  const said = text.texts.slice(from, to);
  if (!said.every(text.isKnown)) return true;
  if (span.kind !== 'place' && span.kind !== 'base') return !neighbours(text, span, all).some(says);
  if (!together(said)) return true;
  return WHERE.has(text.texts[from - 1] ?? '') || (standsApart(text, span) && all.length > 0 && from > 0);
}

/** In a segment of its own. */
function standsApart({ text, words }: NoiseText, { from, to }: NoiseSpan): boolean {
  const before = from === 0 || markBetween(text, words[from - 1]!, words[from]!) !== undefined;
  const after = to === words.length || markBetween(text, words[to - 1]!, words[to]!) !== undefined;
  return before && after;
}

/** The words of a span with the telling word before it, and with the one after. */
function neighbours({ texts }: NoiseText, { from, to }: NoiseSpan, all: readonly NoiseSpan[]): string[][] {
  const isTelling = (at: number) =>
    !STOP_WORDS.has(texts[at]!) && !all.some((span) => at >= span.from && at < span.to);
  const said = texts.slice(from, to);
  const lists: string[][] = [];
  for (let at = from - 1; at >= 0; at--)
    if (isTelling(at)) {
      lists.push([texts[at]!, ...said]);
      break;
    }
  for (let at = to; at < texts.length; at++)
    if (isTelling(at)) {
      lists.push([...said, texts[at]!]);
      break;
    }
  return lists;
}
