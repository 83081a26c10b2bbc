import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RelatedLookup, RelatedSpecialty } from '../../search/gather.ts';
import type { OccupationAnswer, OccupationQuery } from '../../search/types.ts';
import type { OccupationAsk, OccupationReply } from './occupation-messages.ts';

/** The part of a Worker that is used here. */
export interface OccupationPort {
  postMessage: (ask: OccupationAsk) => void;
  addEventListener: (type: 'message', listener: (event: { data: OccupationReply }) => void) => void;
}

export interface OccupationClient {
  /** True while the latest words are still being looked up on the civilian side. */
  state: StoreApi<{ looking: boolean }>;
  /** Answers at once from what is known; for other words it answers nothing now, and `onAnswer` is called later. */
  related: RelatedLookup;
  onAnswer: (listener: () => void) => void;
  /** Searches civilian occupations. Rejects with a reason for people when the data cannot be loaded. */
  search: (query: OccupationQuery) => Promise<OccupationAnswer>;
}

// A day of typing; more would only fill memory.
const MOST_KEPT = 500;

/**
 * Talks to the occupation search, which runs beside the page.
 * @param connect starts it; called at the first question.
 */
export function createOccupationClient(connect: () => OccupationPort): OccupationClient {
  const state = createStore(() => ({ looking: false }));
  const known = new Map<string, readonly RelatedSpecialty[]>();
  const searches = new Map<
    number,
    { resolve: (answer: OccupationAnswer) => void; reject: (e: Error) => void }
  >();
  let port: OccupationPort | undefined;
  let lastId = 0;
  let tellAnswer = () => {};
  /** The words that are being looked up, and those typed since: only the latest matter. */
  let asked: { id: number; words: readonly string[] } | undefined;
  let next: readonly string[] | undefined;

  const post = (ask: OccupationAsk) => {
    if (!port) {
      port = connect();
      port.addEventListener('message', ({ data }) => receive(data));
    }
    port.postMessage(ask);
  };

  const ask = (words: readonly string[]) => {
    asked = { id: ++lastId, words };
    post({ kind: 'related', id: asked.id, words });
  };

  const receive = (reply: OccupationReply) => {
    const search = searches.get(reply.id);
    searches.delete(reply.id);
    if (reply.kind === 'search') search?.resolve(reply.answer);
    else if (search && reply.kind === 'failed') search.reject(new Error(reply.reason));
    else if (asked?.id === reply.id) {
      if (known.size >= MOST_KEPT) known.clear();
      if (reply.kind === 'related') known.set(asked.words.join(' '), reply.related);
      asked = undefined;
      const waiting = next;
      next = undefined;
      if (waiting && !known.has(waiting.join(' '))) ask(waiting);
      state.setState({ looking: asked !== undefined });
      if (reply.kind === 'related') tellAnswer();
    }
  };

  return {
    state,
    related: (words) => {
      const answer = known.get(words.join(' '));
      if (answer) return answer;
      if (asked) next = words;
      else ask(words);
      // Search runs while a page is being drawn, and nothing may change under it.
      queueMicrotask(() => state.setState({ looking: asked !== undefined }));
      return [];
    },
    onAnswer: (listener) => {
      tellAnswer = listener;
    },
    search: (query) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        searches.set(id, { resolve, reject });
        post({ kind: 'search', id, query });
      }),
  };
}
