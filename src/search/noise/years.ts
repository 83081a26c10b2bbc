import { gapAfter, markedTo, type NoiseRule, type NoiseText } from './noise-text.ts';

/** Years in which somebody who reads this served. */
const YEAR = /^(?:19[4-9]|20[0-4])\d$/;
const SHORT_YEAR = /^\d\d$/;
const DECADE = /^(?:19|20)?[0-9]0s$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
/** 06JUN2012, as discharge papers write it. */
const JOINED_DATE = /^\d{1,2}([a-z]{3,4})(?:\d\d|\d{4})$/;
/** 20120606. */
const PACKED_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const SMALL = /^\d{1,2}$/;
const NUMBER = /^\d{1,3}$/;
const DASH = /^\s*[-–—]\s*$/;
const TO: ReadonlySet<string> = new Set(['to', 'thru', 'through', 'until', 'till', 'and']);

/** Years, dates and spans of them: "1968", "2009-2014", "Jan 2009 to present", "since 2012", "06JUN2012". */
export const years: NoiseRule = (text, at) => {
  const from = markedTo(text, 'from', at) || at;
  const months = monthsAt(text, from);
  if (months) return { from: at, to: months, kind: 'years' };
  const first = dateAt(text, from) || shortYearAt(text, from);
  if (!first) return undefined;
  const to = spanEnd(text, first) || first;
  const bare = to - at === 1 && YEAR.test(text.texts[at]!);
  return { from: at, to, kind: 'years', ...(bare && { bare }) };
};

/** The end of a date that begins at a place, or 0. */
function dateAt(text: NoiseText, at: number): number {
  const { texts } = text;
  const word = texts[at];
  if (word === undefined) return 0;
  // Most words have no number, and only a month begins a date without.
  if (!/\d/.test(word)) return markedTo(text, 'month', at) && afterMonth(text, at + 1, false);
  if (YEAR.test(word) || DECADE.test(word) || PACKED_DATE.test(word)) return numericDate(text, at) || at + 1;
  const joined = JOINED_DATE.exec(word)?.[1];
  if (joined && text.book.marks.month.at([joined], 0)) return at + 1;
  if (markedTo(text, 'month', at)) return afterMonth(text, at + 1, false);
  if (DAY.test(word) && markedTo(text, 'month', at + 1)) return afterMonth(text, at + 2, true);
  return numericDate(text, at);
}

/** After a month a day or a year: a month alone is a word like any other. */
function afterMonth({ texts }: NoiseText, at: number, alone: boolean): number {
  const day = DAY.test(texts[at] ?? '') ? at + 1 : at;
  const year = YEAR.test(texts[day] ?? '') || SHORT_YEAR.test(texts[day] ?? '') ? day + 1 : day;
  return year > at || alone ? year : 0;
}

/** 3/2014, 03-15-2009, 2009-03-15. */
function numericDate(text: NoiseText, at: number): number {
  const parts = text.texts.slice(at, at + 3);
  const gaps = parts.map((_, i) => gapAfter(text, at + i));
  const sign = /^[-/.]$/.test(gaps[0] ?? '') ? gaps[0] : undefined;
  if (!sign) return 0;
  const isDate = (list: readonly string[]) => {
    const small = list.filter((part) => SMALL.test(part));
    // "1978-82" is a span: a month has at most the number 12.
    const month = small.some(isMonth);
    return month && small.length === list.length - 1 && list.some((part) => YEAR.test(part));
  };
  if (parts.length === 3 && gaps[1] === sign && isDate(parts)) return at + 3;
  return isDate(parts.slice(0, 2)) ? at + 2 : 0;
}

/** Where a span that began with a date ends, or 0: "… to 2014", "…-82", "… - present". */
function spanEnd(text: NoiseText, at: number): number {
  const { texts } = text;
  if (at >= texts.length) return 0;
  const dashed = DASH.test(gapAfter(text, at - 1));
  const worded = TO.has(texts[at]!);
  if (!dashed && !worded) return 0;
  const next = worded ? at + 1 : at;
  const short = SHORT_YEAR.test(texts[next] ?? '') && dashed && YEAR.test(texts[at - 1]!) ? next + 1 : 0;
  return dateAt(text, next) || markedTo(text, 'until', next) || short;
}

/** '91-'95 and 91-95, but not the first half of another number. */
function shortYearAt(text: NoiseText, at: number): number {
  const { texts } = text;
  const [a = '', b = ''] = [texts[at], texts[at + 1]];
  if (!SHORT_YEAR.test(a) || !SHORT_YEAR.test(b)) return 0;
  if (!/^\s?[-–—]\s?['’]?$/.test(gapAfter(text, at))) return 0;
  const [begin, end] = [fullYear(Number(a)), fullYear(Number(b))];
  return end >= begin && end - begin <= LONGEST_SERVICE ? at + 2 : 0;
}

/** A span of months with short years: "12/98 - 3/04", "03/09-06/14". */
function monthsAt(text: NoiseText, at: number): number {
  const { texts } = text;
  const [a = '', b = '', c = '', d = ''] = [texts[at], texts[at + 1], texts[at + 2], texts[at + 3]];
  if (!isMonth(a) || !isMonth(c) || !SHORT_YEAR.test(b) || !SHORT_YEAR.test(d)) return 0;
  if (gapAfter(text, at) !== '/' || gapAfter(text, at + 2) !== '/' || !DASH.test(gapAfter(text, at + 1)))
    return 0;
  const [begin, end] = [fullYear(Number(b)), fullYear(Number(d))];
  return end >= begin && end - begin <= LONGEST_SERVICE ? at + 4 : 0;
}

function isMonth(word: string): boolean {
  return SMALL.test(word) && Number(word) >= 1 && Number(word) <= 12;
}

/** Nobody serves longer. */
const LONGEST_SERVICE = 40;

function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** Lengths of time: "3 years", "12 yrs", "3 yrs 2 mos", "five years of experience", "8+ years exp". */
export const durations: NoiseRule = (text, at) => {
  let to = amountAt(text, at, false);
  if (!to) return undefined;
  for (let next = amountAt(text, to, true); next; next = amountAt(text, to, true)) to = next;
  return { from: at, to: markedTo(text, 'span-after', to) || to, kind: 'years' };
};

/** A number and a unit of time. @param more after another: "2 mos" is a length then, and no question for a code. */
function amountAt(text: NoiseText, at: number, more: boolean): number {
  const { texts } = text;
  const from = more && texts[at] === 'and' ? at + 1 : at;
  const word = texts[from] ?? '';
  const joined = /^\d{1,2}(yrs?|years?|mos?|months?)$/.exec(word)?.[1];
  if (joined) return from + 1;
  if (!NUMBER.test(word) && !markedTo(text, 'number', from)) return 0;
  // "3-5 years", "two to four years".
  const range = NUMBER.test(texts[from + 1] ?? '') && DASH.test(gapAfter(text, from)) ? from + 2 : from + 1;
  if (more && texts[range] === 'mos') return range + 1;
  return markedTo(text, 'span', range);
}
