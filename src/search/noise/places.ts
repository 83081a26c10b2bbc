import type { NoiseRole } from '../../domain/noise.ts';
import { irregularBase } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { gapAfter, markedTo, type NoiseRule, type NoiseText } from './noise-text.ts';

const ZIP = /^\d{5}$/;
/** Words of a name that no table has, at most. */
const MOST_UNKNOWN = 3;

/** Bases by the word before or after their name, whether or not a table has it: "Ft. Greene", "Smith AFB", "FOB Warrior". */
export const bases: NoiseRule = (text, at) => {
  const to = namedAfter(text, at) || namedBefore(text, at);
  return to ? { from: at, to: stateAfter(text, to), kind: 'base' } : undefined;
};

function namedAfter(text: NoiseText, at: number): number {
  const before = markedTo(text, 'base-before', at);
  if (!before) return 0;
  // "Ft Bragg" is listed as "fort bragg".
  const full = text.texts[at] === 'ft' ? ['fort', ...text.texts.slice(at + 1, at + 5)] : undefined;
  const listed = full ? text.book.phrases.at(full, 0) : undefined;
  if (listed?.value === 'base') return at + listed.to;
  return placeAt(text, before) || unknownFrom(text, before);
}

function namedBefore(text: NoiseText, at: number): number {
  return closedBy(text, 'base-after', at, placeAt(text, at) || unknownFrom(text, at));
}

/** The end of the words of a role that close a name; the name ends at a place or before it. */
function closedBy(text: NoiseText, role: NoiseRole, from: number, to: number): number {
  for (let at = to; at > from; at--) {
    const end = markedTo(text, role, at);
    if (end) return end;
  }
  return 0;
}

function placeAt({ book, texts }: NoiseText, at: number): number {
  const found = at < texts.length ? book.phrases.at(texts, at) : undefined;
  return found && (found.value === 'base' || found.value === 'city') ? found.to : 0;
}

/** The end of a run of words that nothing knows, or 0. */
function unknownFrom(text: NoiseText, at: number): number {
  let to = at;
  while (to < text.texts.length && to < at + MOST_UNKNOWN && isUnknown(text, to)) {
    to++;
    if (gapAfter(text, to - 1) !== ' ') break;
  }
  return to > at ? to : 0;
}

function isUnknown({ texts, isKnown }: NoiseText, at: number): boolean {
  const word = texts[at]!;
  return !/\d/.test(word) && word.length > 2 && !STOP_WORDS.has(word) && !isVerbForm(word) && !isKnown(word);
}

/** "Built barracks" and "checked in" tell what somebody did; a word in such a form is no name by itself. */
export function isVerbForm(word: string): boolean {
  return irregularBase(word) !== undefined || /(?:ed|ing)$/.test(word);
}

/** A place with the state, country and postal code behind it. */
export const places: NoiseRule = (text, at) => {
  const { texts, book } = text;
  const listed = book.phrases.at(texts, at);
  const kind = listed?.value;
  if (listed && (kind === 'city' || kind === 'state' || kind === 'country' || kind === 'base')) {
    const to = stateAfter(text, listed.to);
    const noise = kind === 'base' ? 'base' : 'place';
    // With its state behind it a city is nothing else.
    return { from: at, to, kind: noise, ...(to === listed.to && { listed: kind }) };
  }
  const named = markedTo(text, 'place-before', at);
  const name = named ? placeAt(text, named) || unknownFrom(text, named) : unknownFrom(text, at);
  if (!name) return undefined;
  const county = closedBy(text, 'place-after', at, name);
  const to = stateAfter(text, county || name);
  return named || county || to > name ? { from: at, to, kind: 'place' } : undefined;
};

/** Past the states, countries and postal codes that follow a place. */
function stateAfter(text: NoiseText, from: number): number {
  let to = from;
  for (;;) {
    const found = to < text.texts.length ? text.book.phrases.at(text.texts, to) : undefined;
    const isState =
      found?.value === 'state' ||
      (found?.value === 'state-code' && !isEverydayWord(text, to)) ||
      found?.value === 'country';
    if (!isState || !/^[\s,(.]+$/.test(gapAfter(text, to - 1))) break;
    to = found.to;
  }
  return to > from && ZIP.test(text.texts[to] ?? '') ? to + 1 : to;
}

/** "In" and "or" are states where they are written so, or end the text. */
function isEverydayWord({ text, words, texts }: NoiseText, at: number): boolean {
  const word = texts[at]!;
  if (!STOP_WORDS.has(word) && !FUNCTION_WORDS.has(word)) return false;
  const written = text.slice(words[at]!.start, words[at]!.end);
  return written !== word.toUpperCase() && at < words.length - 1;
}

/** Employers by what stands after their name: "Acme Widgets Inc". */
export const employers: NoiseRule = (text, at) => {
  const to = closedBy(text, 'employer-after', at, unknownFrom(text, at));
  return to ? { from: at, to, kind: 'employer' } : undefined;
};
