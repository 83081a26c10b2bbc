/** Words that carry no meaning of their own in a title or a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any as at by for from if in into is of on or other s the to with'.split(' '),
);
