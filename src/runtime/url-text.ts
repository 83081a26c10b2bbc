import { parametersOf } from './asked.ts';

/** Longer than any pasted advert that is read; a link that carries more was not made here. */
const LONGEST_TEXT = 10_000;

/** The words in the part of a URL after "#", whatever their length. */
export function wholeTextOfUrl(asked: string): string {
  return parametersOf(asked).get('q') ?? '';
}

/** The words in the part of a URL after "#". */
export function textOfUrl(asked: string): string {
  return textForUrl(wholeTextOfUrl(asked));
}

/** As much of a text as an address carries, which knows no half of a sign. What stands in a box is never cut to that. */
export function textForUrl(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '\ufffd');
}
