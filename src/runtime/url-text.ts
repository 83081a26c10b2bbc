/** Longer than any title; a link that carries more was not made by people. */
const LONGEST_TEXT = 500;

/** The words in the part of a URL after "?", whatever their length. */
export function wholeTextOfUrl(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

/** The words in the part of a URL after "?". */
export function textOfUrl(search: string): string {
  return wholeTextOfUrl(search).slice(0, LONGEST_TEXT);
}
