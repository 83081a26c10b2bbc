import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { RelatedLookup, RelatedSpecialty } from '../search/military/find-candidates.ts';
import { describeFault, FaultError, type LoadFault } from './load-fault.ts';
import type { OccupationAsk, OccupationReply } from './occupation-messages.ts';

/** The part of a Worker that is used here. */
export interface OccupationPort {
  postMessage: (ask: OccupationAsk) => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: OccupationReply }) => void): void;
    /** It could not be started, or broke. */
    (type: 'error', listener: () => void): void;
  };
}

export interface OccupationClientState {
  /** True while the latest words are still being looked up on the civilian side. */
  looking: boolean;
  data: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why the data could not be loaded, the last time. */
  fault: LoadFault | undefined;
}

export interface OccupationClient {
  state: StoreApi<OccupationClientState>;
  /** Loads the data, unless it is there or on its way: a page that will search asks for it as soon as it opens. */
  load: () => void;
  /** Answers at once from what is known; for other words it answers nothing now, and `onAnswer` is called later. */
  related: RelatedLookup;
  onAnswer: (listener: () => void) => void;
  /** Tells the words of civilian titles, once they are there. */
  onWords: (listener: (words: readonly string[]) => void) => void;
  /** Searches civilian occupations. Rejects when the data cannot be loaded; `state` says why. */
  search: (query: OccupationQuery) => Promise<OccupationAnswer>;
}

// A day of typing; more would only fill memory.
const MOST_KEPT = 500;

/**
 * Talks to the occupation search, which runs beside the page.
 * @param connect starts it; called at the first question.
 */
export function createOccupationClient(connect: () => OccupationPort): OccupationClient {
  const state = createStore<OccupationClientState>(() => ({
    looking: false,
    data: 'idle',
    fault: undefined,
  }));
  const known = new Map<string, readonly RelatedSpecialty[]>();
  const searches = new Map<
    number,
    { resolve: (answer: OccupationAnswer) => void; reject: (e: Error) => void }
  >();
  let port: OccupationPort | undefined;
  let data: OccupationClientState['data'] = 'idle';
  let lastId = 0;
  let tellAnswer = () => {};
  let tellWords: (words: readonly string[]) => void = () => {};
  /** The words that are being looked up, and those typed since: only the latest matter. */
  let asked: { id: number; words: readonly string[] } | undefined;
  let next: readonly string[] | undefined;

  const post = (ask: OccupationAsk) => {
    if (!port) {
      port = connect();
      port.addEventListener('message', (event) => receive(event.data));
      port.addEventListener('error', giveUp);
    }
    port.postMessage(ask);
    if (data === 'ready' || data === 'loading') return;
    data = 'loading';
    // Search runs while a page is being drawn, and nothing may change under it.
    queueMicrotask(() => data === 'loading' && state.setState({ data, fault: undefined }));
  };

  /** The worker is gone: whatever was asked of it fails, and the next question starts another. */
  const giveUp = () => {
    port = undefined;
    const fault = describeFault(new TypeError('The worker broke.'));
    const waiting = [...searches.values()];
    searches.clear();
    asked = undefined;
    next = undefined;
    data = 'failed';
    state.setState({ looking: false, data, fault });
    for (const { reject } of waiting) reject(new FaultError(fault));
  };

  const ask = (words: readonly string[]) => {
    asked = { id: ++lastId, words };
    post({ kind: 'related', id: asked.id, words });
  };

  const receive = (reply: OccupationReply) => {
    if (reply.kind === 'words') {
      tellWords(reply.words);
      return;
    }
    const search = searches.get(reply.id);
    searches.delete(reply.id);
    const failed = reply.kind === 'failed';
    data = failed ? 'failed' : 'ready';
    state.setState({ data, fault: failed ? reply.fault : undefined });
    if (reply.kind === 'search') search?.resolve(reply.answer);
    else if (search && failed) search.reject(new FaultError(reply.fault));
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
    load: () => {
      if (data === 'idle' || data === 'failed') post({ kind: 'load', id: ++lastId });
    },
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
    onWords: (listener) => {
      tellWords = listener;
    },
    search: (query) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        searches.set(id, { resolve, reject });
        post({ kind: 'search', id, query });
      }),
  };
}
