import { STOP_WORDS } from '../../text/stop-words.ts';
import { between, type Draft, type Pass, plainWords, type Query, take } from './draft.ts';

/**
 * Phrases around a job that say nothing about it ("what is the civilian equivalent of"), as data/vocabulary lists them; where
 * they are all that is left, or begin a title ("Career Counselor"), they stay.
 */
export const filler: Pass = (draft, query) => {
  let next = draft;
  // What was taken from between is gone: "served 8 years as a cook".
  const places = query.texts.map((_, at) => at).filter((at) => !draft.taken[at]);
  const free = places.map((at) => query.texts[at]!);
  for (const { from, to } of query.reference.fillers.find(free)) {
    if (query.without.has(`filler:${free.slice(from, to).join(' ')}`)) continue;
    const left = plainWords(next, query);
    if (left.length - (to - from) < 1 && next.codes.length === 0) continue;
    const texts = left.map((word) => word.text);
    if (query.reference.isTitle(texts, false)) continue;
    const [first, last] = [places[from]!, places[to - 1]!];
    next = takeConnecting(take(next, first, last + 1), query, last + 1);
  }
  return next;
};

/** "job of the cook": the words that lead on go with the phrase; those of another word do not: "former in-flight refueler". */
function takeConnecting(draft: Draft, query: Query, from: number): Draft {
  const { texts } = query;
  let to = from;
  while (
    to < texts.length - 1 &&
    !draft.taken[to] &&
    STOP_WORDS.has(texts[to]!) &&
    between(query, to) !== '-'
  )
    to++;
  return take(draft, from, to);
}

/** "cook in the army": what leads up to a name goes with it. */
export const wordsBeforeNames: Pass = (draft, { texts }) => {
  let next = draft;
  for (let at = texts.length - 1; at > 0; at--) {
    if (next.taken[at] && !next.taken[at - 1] && STOP_WORDS.has(texts[at - 1]!))
      next = take(next, at - 1, at);
  }
  return next;
};
