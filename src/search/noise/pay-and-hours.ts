import { gapAfter, markedTo, type NoiseRule, type NoiseText } from './noise-text.ts';

const AMOUNT = /^\d{1,3}(?:\d{3})*k?$/;
const PER =
  /^(?:hr|hrs|hour|hourly|yr|year|yearly|annually|annual|week|weekly|month|monthly|day|mile|k|per|an|a|plus)$/;
const CLOCK = /^\d{1,2}(?:am|pm|a|p)?$/;

/** Pay: "$25/hr", "$60,000 - $75,000 a year", "$20.50 per hour", "60k". */
export const pay: NoiseRule = (text, at) => {
  const { texts } = text;
  const money = isMoney(text, at);
  if (!money && !/^\d{2,3}k$/.test(texts[at]!)) return undefined;
  let to = at + 1;
  // Thousands, cents, the other end of a range, and what it is for.
  while (to < texts.length && continues(text, to)) to++;
  // "19K" alone is a code.
  return money || to > at + 1 ? { from: at, to, kind: 'pay' } : undefined;
};

function isMoney({ text, words }: NoiseText, at: number): boolean {
  return text[words[at]!.start - 1] === '$' && /^\d/.test(words[at]!.text);
}

function continues(text: NoiseText, at: number): boolean {
  const word = text.texts[at]!;
  const gap = gapAfter(text, at - 1);
  if (isMoney(text, at)) return true;
  if (/^\d/.test(word)) return /^[.,]$/.test(gap) || (AMOUNT.test(word) && /^\s*[-–—]\s*$/.test(gap));
  return PER.test(word) && /^\s*\/?\s*$/.test(gap);
}

/** Hours: "40 hours per week", "30 hrs/wk", "7am-3:30pm". */
export const hours: NoiseRule = (text, at) => {
  const to = hoursAt(text, at) || clockAt(text, at);
  return to ? { from: at, to, kind: 'hours' } : undefined;
};

function hoursAt({ texts }: NoiseText, at: number): number {
  const joined = /^\d{1,2}(?:hrs?|hours?)$/.test(texts[at]!);
  if (!joined && !/^\d{1,2}$/.test(texts[at]!)) return 0;
  if (!joined && !/^(?:hrs?|hours?)$/.test(texts[at + 1] ?? '')) return 0;
  let to = joined ? at + 1 : at + 2;
  while (/^(?:per|a|week|wk|weekly|day|pay|period|shift|shifts)$/.test(texts[to] ?? '')) to++;
  return to;
}

function clockAt(text: NoiseText, at: number): number {
  const { texts } = text;
  const first = clockEnd(text, at);
  if (!first || first >= texts.length) return 0;
  const worded = texts[first] === 'to' ? first + 1 : first;
  const second =
    worded > first || /^\s*[-–—]\s*$/.test(gapAfter(text, first - 1)) ? clockEnd(text, worded) : 0;
  const said = texts.slice(at, second).some((word) => /[ap]m?$/.test(word));
  return second && said ? second : 0;
}

function clockEnd(text: NoiseText, at: number): number {
  const { texts } = text;
  if (!CLOCK.test(texts[at] ?? '')) return 0;
  const minutes = at + 1 < texts.length && gapAfter(text, at) === ':' && /^\d\d[ap]?m?$/.test(texts[at + 1]!);
  const to = minutes ? at + 2 : at + 1;
  return /^[ap]m$/.test(texts[to] ?? '') ? to + 1 : to;
}

/** "70% disabled", "100% P&T", "25% travel". */
export const percents: NoiseRule = (text, at) => {
  if (!/^\d{1,3}$/.test(text.texts[at]!) || text.text[text.words[at]!.end] !== '%') return undefined;
  const next = at + 1 < text.texts.length ? text.book.phrases.at(text.texts, at + 1) : undefined;
  const kind = next?.value === 'discharge' ? 'discharge' : 'unknown';
  return { from: at, to: kind === 'discharge' ? next!.to : at + 1, kind };
};

/** Federal pay grades: "GS-11", "WG 10". A series (GS-2210) is none. */
export const grades: NoiseRule = (text, at) => {
  const before = markedTo(text, 'grade-before', at);
  if (before && /^(?:0?[1-9]|1[0-5])$/.test(text.texts[before] ?? ''))
    return { from: at, to: before + 1, kind: 'grade' };
  const joined = /^([a-z]{2})(?:0?[1-9]|1[0-5])$/.exec(text.texts[at]!)?.[1];
  const isGrade = joined === 'gs' || joined === 'wg' || joined === 'wl' || joined === 'ws';
  return isGrade ? { from: at, to: at + 1, kind: 'grade' } : undefined;
};
