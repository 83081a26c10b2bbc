import { createStore, type StoreApi } from 'zustand/vanilla';
import { report } from './report.ts';

interface LatestState<Q, A> {
  /** What is asked for now; undefined for nothing. */
  question: Q | undefined;
  /** The newest answer there is, and what it answers: while one types it may be a letter behind. */
  answered: { question: Q; answer: A } | undefined;
  /** The last question could not be answered. */
  failed: boolean;
}

export interface Latest<Q, A> extends StoreApi<LatestState<Q, A>> {
  /** Asks; what was asked before and is not under way yet is dropped. Undefined takes question and answer away. */
  ask: (question: Q | undefined) => void;
  /** Asks the same again. */
  retry: () => void;
}

/**
 * Asks one question at a time, and of those that come meanwhile only the latest: whoever types fast on a slow machine
 * waits for one answer and not for one of each letter.
 */
export function createLatest<Q, A>(answer: (question: Q) => Promise<A>): Latest<Q, A> {
  const store = createStore<LatestState<Q, A>>(() => ({
    question: undefined,
    answered: undefined,
    failed: false,
  }));
  let busy = false;

  const run = async () => {
    const { question } = store.getState();
    if (busy || question === undefined) return;
    busy = true;
    try {
      const found = await answer(question);
      // Nothing is wanted any more once the box is empty.
      if (store.getState().question !== undefined)
        store.setState({ answered: { question, answer: found }, failed: false });
    } catch (cause) {
      report('A question was not answered.', cause);
      if (store.getState().question === question) store.setState({ failed: true });
    }
    busy = false;
    if (store.getState().question !== question) void run();
  };

  return {
    ...store,
    ask: (question) => {
      if (question === undefined) store.setState({ question, answered: undefined, failed: false });
      else store.setState({ question, failed: false });
      void run();
    },
    retry: () => {
      store.setState({ failed: false });
      void run();
    },
  };
}
