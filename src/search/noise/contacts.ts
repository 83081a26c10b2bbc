import { gapAfter, type NoiseRule, type NoiseText } from './noise-text.ts';

/** Ends of addresses on the web. */
const DOMAIN = /^(?:com|org|net|gov|mil|edu|us|io|me)$/;

/** How to reach somebody: "(910) 555-0134", "name@example.com", "www.example.org". */
export const contacts: NoiseRule = (text, at) => {
  const to = phoneAt(text, at) || addressAt(text, at);
  return to ? { from: at, to, kind: 'contact' } : undefined;
};

/** Three, three and four digits; the first three may be left out. */
function phoneAt(text: NoiseText, at: number): number {
  const { texts } = text;
  const has = (place: number, form: RegExp) => form.test(texts[place] ?? '');
  const joins = (place: number) => /^[).\s]*[-.\s]\s*$|^\)\s?$/.test(gapAfter(text, place));
  const local = (place: number) =>
    has(place, /^\d{3}$/) && has(place + 1, /^\d{4}$/) && /^[-.]$/.test(gapAfter(text, place));
  if (has(at, /^\d{3}$/) && joins(at) && local(at + 1)) return at + 3;
  return local(at) ? at + 2 : 0;
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
