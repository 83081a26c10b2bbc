import type { OccupationPort } from '../../src/runtime/occupation-client.ts';
import type { OccupationAsk, OccupationReply } from '../../src/runtime/occupation-messages.ts';
import { createRelatedLookup } from '../../src/search/military/related-specialties.ts';
import { createOccupationSearch } from '../../src/search/occupation/occupation-search.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';
import { smallOccupationNames, smallOccupationWords } from '../fixtures/small-occupation-texts.ts';

const FAULT = {
  what: 'The list of lay titles is damaged.',
  advice: 'Trying again fetches a fresh copy.',
  needsReload: false,
};

/**
 * Does in the page what the worker does beside it, with the small crosswalk.
 * @param failures so many questions are answered with a fault first.
 */
export function inPagePort(failures = 0): OccupationPort {
  const index = smallCrosswalk();
  const search = createOccupationSearch(index, smallOccupationNames(), smallOccupationWords());
  const related = createRelatedLookup(index, search);
  let left = failures;
  let listener = (_: { data: OccupationReply }) => {};
  const answer = (ask: Exclude<OccupationAsk, { kind: 'files' }>): OccupationReply => {
    const { id } = ask;
    if (left-- > 0) return { kind: 'failed', id, fault: FAULT };
    if (ask.kind === 'load') return { kind: 'loaded', id };
    if (ask.kind === 'related') return { kind: 'related', id, related: related(ask.words) };
    return { kind: 'search', id, answer: search.search(ask.query) };
  };
  return {
    postMessage: (ask) => {
      if (ask.kind !== 'files') setTimeout(() => listener({ data: answer(ask) }));
    },
    addEventListener: ((type: string, added: typeof listener) => {
      if (type === 'message') listener = added;
    }) as OccupationPort['addEventListener'],
  };
}

/** A worker that never answers. */
export function silentPort(): OccupationPort {
  return { postMessage: () => {}, addEventListener: () => {} };
}
