import { type Draft, isFree, type Pass, type Qualifier, type Query, take } from './draft.ts';

/** What a code is made of where it is said to be one. */
const CODE = /^[a-z0-9]{1,5}$/;

/**
 * Words that say what kind of code stands beside them: "NEC 2735" is a sailor's and "NOBC 2735" an officer's; what is said to be
 * a qualification ("AQD DY8", "SEI 025") is the code of no job, whatever else it may be.
 */
export const codeWords: Pass = (draft, query) => {
  let next = draft;
  query.texts.forEach((word, at) => {
    const named = query.reference.codeWords.get(word);
    if (!named || next.taken[at]) return;
    const { kind, branches } = named;
    if (kind === '') next = { ...next, codeWords: [...next.codeWords, named] };
    else next = qualifies(next, query, at, { kind, branches });
  });
  return next;
};

/** Takes the code beside a word that says what kind it is, and the word; where there is none, nothing. */
function qualifies(draft: Draft, query: Query, at: number, what: Omit<Qualifier, 'code'>): Draft {
  const place = [at + 1, at - 1].find((each) => isSaidCode(draft, query, each));
  if (place === undefined) return draft;
  const qualifier = { ...what, code: query.texts[place]!.toUpperCase() };
  const from = Math.min(at, place);
  return take({ ...draft, qualifiers: [...draft.qualifiers, qualifier] }, from, from + 2);
}

/** A word with a digit, or in capitals, that may be a code. */
function isSaidCode(draft: Draft, { text, texts, words }: Query, at: number): boolean {
  const word = texts[at];
  if (word === undefined || !isFree(draft, at, at + 1) || !CODE.test(word)) return false;
  return (
    /\d/.test(word) || (word.length <= 3 && /^[A-Z]+$/.test(text.slice(words[at]!.start, words[at]!.end)))
  );
}
