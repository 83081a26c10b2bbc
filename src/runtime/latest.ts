import { createStore, type StoreApi } from 'zustand/vanilla';
import { describeFault, type LoadFault } from './load-fault.ts';
import { report } from './report.ts';

interface LatestState<Q, A> {
  /** What is asked for now; undefined for nothing. */
  question: Q | undefined;
  /** The newest answer there is, and what it answers: while one types it may be a letter behind. */
  answered: { question: Q; answer: A } | undefined;
  /** Why the last question could not be answered. */
  fault: LoadFault | undefined;
}

export interface Latest<Q, A> extends StoreApi<LatestState<Q, A>> {
  /** Asks; what was asked before and is not under way yet is dropped. Undefined takes question and answer away. */
  ask: (question: Q | undefined) => void;
  /** Asks the same again: after a fault, or when there is more to answer from. */
  again: () => void;
}

/**
 * Asks one question at a time, and of those that come meanwhile only the latest: whoever types fast on a slow machine
 * waits for one answer and not for one of each letter.
 * @param ready what to wait for before a question is put; undefined for nothing. Meanwhile, too, only the latest is kept.
 */
export function createLatest<Q, A>(
  answer: (question: Q) => Promise<A>,
  ready: () => Promise<void> | undefined = () => undefined,
): Latest<Q, A> {
  const store = createStore<LatestState<Q, A>>(() => ({
    question: undefined,
    answered: undefined,
    fault: undefined,
  }));
  let busy = false;

  const run = async () => {
    if (busy || store.getState().question === undefined) return;
    busy = true;
    const waiting = ready();
    if (waiting) await waiting;
    const { question } = store.getState();
    if (question === undefined) {
      busy = false;
      return;
    }
    try {
      const found = await answer(question);
      // Nothing is wanted any more once the box is empty.
      if (store.getState().question !== undefined)
        store.setState({ answered: { question, answer: found }, fault: undefined });
    } catch (cause) {
      report('A question was not answered.', cause);
      const fault = describeFault(cause);
      // What did not come is missing for any question; what broke on one may not break on the next.
      if (store.getState().question === question || fault.mayBeGone) store.setState({ fault });
    }
    busy = false;
    if (store.getState().question !== question) void run();
  };

  return {
    ...store,
    ask: (question) => {
      if (question === undefined) store.setState({ question, answered: undefined, fault: undefined });
      else store.setState({ question, fault: undefined });
      void run();
    },
    again: () => {
      store.setState({ fault: undefined });
      void run();
    },
  };
}
