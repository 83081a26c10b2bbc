import { gapAfter, type NoiseRule, type NoiseText } from './noise-text.ts';

/** Ends of addresses on the web. */
const DOMAIN = /^(?:com|org|net|gov|mil|edu|us|io|me)$/;

/** How to reach somebody: "(910) 555-0134", "name@example.com", "www.example.org". */
export const contacts: NoiseRule = (text, at) => {
  const to = phoneAt(text, at) || addressAt(text, at);
  return to ? { from: at, to, kind: 'contact' } : undefined;
};

const THREE_DIGITS = /^\d{3}$/;
const FOUR_DIGITS = /^\d{4}$/;

/** Three, three and four digits; the first three may be left out. */
function phoneAt(text: NoiseText, at: number): number {
  if (!THREE_DIGITS.test(text.texts[at]!)) return 0;
  const joins = /^[).\s]*[-.\s]\s*$|^\)\s?$/.test(gapAfter(text, at));
  if (joins && localAt(text, at + 1)) return at + 3;
  return localAt(text, at) ? at + 2 : 0;
}

/** "555-0134". */
function localAt(text: NoiseText, at: number): boolean {
  const { texts } = text;
  if (!THREE_DIGITS.test(texts[at] ?? '') || !FOUR_DIGITS.test(texts[at + 1] ?? '')) return false;
  return /^[-.]$/.test(gapAfter(text, at));
}

function addressAt(text: NoiseText, at: number): number {
  const { texts } = text;
  let to = at + 1;
  let isAddress = false;
  while (to < texts.length && /^[@._/:-]+$/.test(gapAfter(text, to - 1))) {
    isAddress ||=
      gapAfter(text, to - 1) === '@' || (gapAfter(text, to - 1) === '.' && DOMAIN.test(texts[to]!));
    to++;
  }
  return isAddress ? to : 0;
}
