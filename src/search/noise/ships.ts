import { gapAfter, markedTo, type NoiseRule, type NoiseText } from './noise-text.ts';

/** "USS Theodore Roosevelt" has two words; no ship in service has more than four. */
const MOST_WORDS = 4;

/** Ships: "USS Nimitz", "USCGC Bertholf (WMSL-750)", "USS John C. Stennis", and hulls: "CVN-68". */
export const ships: NoiseRule = (text, at) => {
  const before = markedTo(text, 'ship-before', at);
  if (!before) {
    const hull = hullAt(text, at);
    return hull ? { from: at, to: hull, kind: 'ship' } : undefined;
  }
  const to = nameEnd(text, before);
  return to ? { from: at, to: hullAt(text, to) || to, kind: 'ship' } : undefined;
};

/** The first word is the ship's whatever it is; more are, where no title has them or all are capitals and end the segment. */
function nameEnd(text: NoiseText, from: number): number {
  const { texts } = text;
  if (from >= texts.length) return 0;
  const listed = text.book.phrases.at(texts, from);
  if (listed && (listed.value === 'city' || listed.value === 'state')) return listed.to;
  let to = from + 1;
  while (to < texts.length && to < from + MOST_WORDS && continues(text, to)) to++;
  return to;
}

function continues(text: NoiseText, at: number): boolean {
  const word = text.texts[at]!;
  // "John C. Stennis"
  const initial = /^[a-z]$/.test(word) && /^\.\s/.test(gapAfter(text, at));
  if (!/^\.?\s$/.test(gapAfter(text, at - 1)) || /\d/.test(word) || hullAt(text, at)) return false;
  return initial || (!text.isKnown(word) && word.length > 2);
}

/** "CVN-68", "DDG 51", "ssn774". */
function hullAt(text: NoiseText, at: number): number {
  const letters = markedTo(text, 'hull', at);
  if (letters) return /^\d{1,4}$/.test(text.texts[letters] ?? '') ? letters + 1 : 0;
  const joined = /^([a-z]{2,4})\d{1,4}$/.exec(text.texts[at] ?? '')?.[1];
  return joined && text.book.marks.hull.at([joined], 0) ? at + 1 : 0;
}
