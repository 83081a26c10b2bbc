import { STOP_WORDS } from '../../text/stop-words.ts';
import type { SetAside } from '../answers.ts';
import { findNoise } from '../noise/find-noise.ts';
import type { NoiseSpan } from '../noise/noise-text.ts';
import {
  type Draft,
  isFree,
  type Pass,
  type Query,
  type ReadCode,
  takeWithConnecting,
  written,
} from './draft.ts';

/**
 * What stands beside a job and says nothing about it ("2009-2014", "Fort Bragg NC", "honorable discharge") is set aside;
 * where nothing else is left, it stays.
 */
export const noise: Pass = (draft, query) => {
  const { text, words, texts, without, reference, part } = query;
  if (part) return draft;
  const { isKnown } = reference;
  // "Coast Guard Reserve" is a branch, and its last words no component.
  const names = reference.branchNames.find(texts).filter(({ value }) => value.sure);
  const isName = ({ from, to, listed }: NoiseSpan) =>
    listed !== undefined && names.some((name) => name.from < to && from < name.to);
  const spans = findNoise({ text, words, texts, book: reference.noise, isKnown }, reference).filter(
    (span) =>
      isFree(draft, span.from, span.to) &&
      !isName(span) &&
      !isCode(span, query) &&
      !without.has(asideOf(span, query).id),
  );
  if (spans.length === 0) return draft;
  return telling(draft, query, spans).reduce((next, span) => setAside(next, query, span), draft);
};

/** "5AA" may look like something else, and is a code all the same. */
function isCode({ from, to }: NoiseSpan, { texts, reference }: Query): boolean {
  const word = texts[from]!;
  return (
    to - from === 1 &&
    /\d/.test(word) &&
    /[a-z]/.test(word) &&
    reference.codes.exact(word.toUpperCase()).length > 0
  );
}

/** How words are shown that were set aside, and how they are put back. */
export function asideOf({ from, to, kind }: Pick<NoiseSpan, 'from' | 'to' | 'kind'>, query: Query): SetAside {
  return {
    id: `aside:${query.texts.slice(from, to).join(' ')}`,
    kind,
    from: written(query, from, to),
    start: query.words[from]!.start,
    end: query.words[to - 1]!.end,
  };
}

/** The spans that may be set aside: all, where something is left; else those that no title has, beside a branch or rank. */
function telling(
  draft: Draft,
  { texts, reference }: Query,
  spans: readonly NoiseSpan[],
): readonly NoiseSpan[] {
  const taken = [...draft.taken];
  for (const { from, to } of spans) taken.fill(true, from, to);
  const { branchNames, rankNames, fillers, isKnown } = reference;
  const left = texts.map((word, at) => (taken[at] || STOP_WORDS.has(word) ? '' : word));
  let named = draft.codes.length > 0;
  for (const book of [branchNames, rankNames, fillers])
    for (const { from, to } of book.find(left)) {
      left.fill('', from, to);
      named ||= book !== fillers;
    }
  if (left.some(Boolean) || draft.codes.length > 0) return spans;
  return named ? spans.filter(({ from, to }) => !texts.slice(from, to).every(isKnown)) : [];
}

function setAside(draft: Draft, query: Query, span: NoiseSpan): Draft {
  const next = takeWithConnecting(draft, query, span.from, span.to);
  return {
    ...next,
    aside: [...next.aside, asideOf(span, query)],
    codes: span.bare ? withYear(next, query, span) : next.codes,
  };
}

/** A year alone is a code as well, where the other words say so: "2009 protective service". */
function withYear({ codes }: Draft, query: Query, { from, to }: NoiseSpan): readonly ReadCode[] {
  const code = query.texts[from]!.toUpperCase();
  const hits = query.reference.codes.exact(code);
  const id = `code:${code}`;
  if (hits.length === 0 || query.without.has(id) || codes.some(({ chip }) => chip.id === id)) return codes;
  const reading = { kind: 'exact', code, detail: null, hits } as const;
  const chip = {
    id,
    kind: 'code',
    code,
    detail: null,
    from: written(query, from, to),
    removable: true,
  } as const;
  return [...codes, { ...reading, needsRest: true, chip }];
}
