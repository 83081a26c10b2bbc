import { gapAfter, markedTo, type NoiseRule, type NoiseText } from './noise-text.ts';
import { durations, years } from './years.ts';

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/;
const ORDINAL_WORD: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const NUMBER = /^\d{1,4}$/;
const ROMAN = /^(?:i{1,3}|iv|v|vi{0,3}|ix|xviii|xx?)$/;
const LETTER = /^(?:[a-h]|alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|[a-h]hq)$/;
/** Words between the number of a unit and its kind: "5th Special Forces Group", "1st Combat Aviation Brigade". */
const MOST_BETWEEN = 5;

/**
 * Units: "2nd Battalion 5th Marines", "HHC 1-504 PIR", "3rd ID", "VFA-103", "A Co 2/75", "23rd Civil Engineer Squadron",
 * "III Corps", "SEAL Team 3". One that follows another goes with it.
 */
export const units: NoiseRule = (text, at) => {
  let to = elementAt(text, at);
  if (!to) return undefined;
  for (let next = moreAt(text, to); next > to; next = moreAt(text, to)) to = next;
  return { from: at, to, kind: 'unit' };
};

function moreAt(text: NoiseText, at: number): number {
  if (at >= text.texts.length) return 0;
  return elementAt(text, at) || markedTo(text, 'unit-noun', at) || armAfter(text, at);
}

/** "(A)" after a group, "PIR" after a battalion. */
function armAfter(text: NoiseText, at: number): number {
  if (text.texts[at] === 'a' && gapAfter(text, at - 1).trim() === '(') return at + 1;
  return abbreviationAt(text, at);
}

/** The longest that begins at a place: "HSC" is a company, "HSC-2" a squadron. */
function elementAt(text: NoiseText, at: number): number {
  return Math.max(
    markedTo(text, 'unit-mark', at),
    numbered(text, at),
    fraction(text, at),
    lettered(text, at),
    afterKind(text, at),
    squadron(text, at),
  );
}

/** A number and what it is the number of: "5th Marines", "82nd Airborne Division", "III Corps", "24 MEU". */
function numbered(text: NoiseText, at: number): number {
  const word = text.texts[at] ?? '';
  const ordinal = ORDINAL.test(word);
  const bare = NUMBER.test(word) || ROMAN.test(word);
  if (!ordinal && !bare && !ORDINAL_WORD.has(word)) return 0;
  if (bare && (isOfGrade(text, at) || isOfCode(text, at) || /,|\s-/.test(gapAfter(text, at)))) return 0;
  const kind = kindAfter(text, at + 1);
  if (kind) return kind;
  if (!ordinal) return bare ? abbreviationAt(text, at + 1) : 0;
  let to = at + 1;
  for (let next = markedTo(text, 'unit-arm', to); next; next = markedTo(text, 'unit-arm', to)) to = next;
  return to > at + 1 ? to : 0;
}

/** "E-5 Army", "O 3 Marines": the number is that of a pay grade. */
function isOfGrade(text: NoiseText, at: number): boolean {
  const letter = at > 0 && /^(?:e|wo?|o)$/.test(text.texts[at - 1]!);
  return letter && /^(?:10|[1-9])$/.test(text.texts[at] ?? '') && /^[- ]$/.test(gapAfter(text, at - 1));
}

/** Where the kind of a unit ends, with the words before it that belong to its name. */
function kindAfter(text: NoiseText, from: number): number {
  for (let at = from; at < text.texts.length && at <= from + MOST_BETWEEN; ) {
    const noun = markedTo(text, 'unit-noun', at);
    if (noun) return noun;
    const next = markedTo(text, 'unit-arm', at) || markedTo(text, 'unit-kind', at);
    if (!next) return 0;
    at = next;
  }
  return 0;
}

/** An arm that is an abbreviation, and so no job of everyday words: "355 FW". */
function abbreviationAt(text: NoiseText, at: number): number {
  const to = markedTo(text, 'unit-arm', at);
  return to === at + 1 && text.texts[at]!.length <= 4 && !text.isKnown(text.texts[at]!) ? to : 0;
}

/** Battalion and regiment: "1-504 PIR", "2/504th", "3/7 Marines". */
function fraction(text: NoiseText, at: number): number {
  const [a = '', b = ''] = [text.texts[at], text.texts[at + 1]];
  const isNumber = /^\d{1,2}(?:st|nd|rd|th)?$/.test(a);
  if (!isNumber || !/^\d{1,3}(?:st|nd|rd|th|d)?$/.test(b) || !/^[-/]$/.test(gapAfter(text, at))) return 0;
  // "12/98 - 3/04"
  if ((years(text, at)?.to ?? 0) > at + 2) return 0;
  const arm =
    markedTo(text, 'unit-arm', at + 2) || markedTo(text, 'unit-noun', at + 2) || infantry(text, at + 2);
  return arm || (ORDINAL.test(b) || gapAfter(text, at) === '/' ? at + 2 : 0);
}

/** "IN" in capitals is the infantry, where a regiment's number stands before it. */
function infantry({ text, words }: NoiseText, at: number): number {
  return words[at] && text.slice(words[at].start, words[at].end) === 'IN' ? at + 1 : 0;
}

/** "A Co", "Bravo Company", "Co C". */
function lettered(text: NoiseText, at: number): number {
  if (LETTER.test(text.texts[at] ?? ''))
    return isOfCode(text, at) || /,|\s-/.test(gapAfter(text, at)) ? 0 : markedTo(text, 'unit-noun', at + 1);
  const noun = markedTo(text, 'unit-noun', at);
  if (!noun || !/^[b-h]$/.test(text.texts[noun] ?? '')) return 0;
  return isOfGrade(text, noun + 1) ? 0 : noun + 1;
}

/** "11-B Army", "35 V Army": the letter is that of a code; in "1-75 B Co" the number is that of a regiment. */
function isOfCode(text: NoiseText, at: number): boolean {
  if (at === 0 || !/^[a-z]$/.test(text.texts[at]!)) return false;
  if (!/^\d\d$/.test(text.texts[at - 1]!) || !/^[- ]$/.test(gapAfter(text, at - 1))) return false;
  return at === 1 || !/^[-/]$/.test(gapAfter(text, at - 2));
}

/** "VFA-103", "HMLA 269", "vmfa251", "SEAL Team 3". */
function squadron(text: NoiseText, at: number): number {
  const letters = markedTo(text, 'squadron', at);
  if (letters) return /^\d{1,3}$/.test(text.texts[letters] ?? '') ? letters + 1 : 0;
  const joined = /^([a-z]{2,5})\d{1,3}$/.exec(text.texts[at] ?? '')?.[1];
  return joined && text.book.marks.squadron.at([joined], 0) ? at + 1 : 0;
}

/** "Task Force 1-41", "Battalion 3", "Destroyer Squadron 15", "Carrier Air Wing Five". */
function afterKind(text: NoiseText, at: number): number {
  // What begins the text is a job: "Quartermaster, Destroyer Squadron 23".
  const named = at > 0 && markedTo(text, 'unit-kind', at) > 0;
  const noun = markedTo(text, 'unit-noun', at) || (named && kindAfter(text, at));
  if (!noun) return 0;
  // "US Army 10/2008 - 4/2016", "US Army 10 years": when somebody served, or how long.
  if (years(text, noun) || durations(text, noun)) return 0;
  const spelled = markedTo(text, 'number', noun);
  if (spelled) return spelled;
  if (!/^\d{1,3}$/.test(text.texts[noun] ?? '')) return 0;
  const more = gapAfter(text, noun) === '-' && /^\d{1,3}$/.test(text.texts[noun + 1] ?? '');
  return more ? noun + 2 : noun + 1;
}
