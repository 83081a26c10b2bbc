import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { type Pass, plainWords, takeWithConnecting } from './draft.ts';
import { asideOf } from './noise.ts';

/**
 * Words that nothing knows say nothing about a job: names of people, employers and places that no table has. Words that only
 * hold a sentence together go with them, and nobody needs to be told.
 */
export const unknownWords: Pass = (draft, query) => {
  const { texts, unknown, without } = query;
  if (unknown.size === 0) return draft;
  let next = draft;
  for (let from = 0; from < texts.length; ) {
    let to = from;
    while (to < texts.length && !draft.taken[to] && unknown.has(texts[to]!)) to++;
    if (to > from) {
      const aside = asideOf({ from, to, kind: 'unknown' }, query);
      const silent = texts.slice(from, to).every((word) => FUNCTION_WORDS.has(word));
      const kept = without.has(aside.id) || plainWords(next, query).length === to - from;
      if (!kept)
        next = takeWithConnecting(
          silent ? next : { ...next, aside: [...next.aside, aside] },
          query,
          from,
          to,
        );
    }
    from = Math.max(to, from + 1);
  }
  return next;
};
