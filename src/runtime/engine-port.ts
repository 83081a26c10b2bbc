import { words } from '#words/faults.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import { FaultError, searchFault } from './load-fault.ts';
import { report } from './report.ts';

/** The part of a Worker that is used here. */
export interface EnginePort {
  postMessage: (ask: EngineAsk) => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: EngineReply }) => void): void;
    /** It could not be started, or broke. */
    (type: 'error', listener: (event: unknown) => void): void;
  };
}

export type EngineQuestion = Extract<EngineAsk, { id: number }>;

interface Waiting {
  ask: EngineQuestion;
  resolve: (reply: EngineReply) => void;
  reject: (cause: FaultError) => void;
}

/** Questions to the engine's host, each with the answer that is its own. */
export interface EngineLine {
  /** Starts the host ahead of the index, so that its code is there when the index is. */
  wake: () => void;
  /** Hands over the index as it arrived; questions wait for it. */
  start: (index: string) => void;
  /** Lets the host fetch the index by itself. */
  startFrom: (url: string) => void;
  /** Rejects with a FaultError where the data could not be loaded, or the search broke. */
  ask: (question: (id: number) => EngineQuestion) => Promise<EngineReply>;
}

/**
 * Keeps a line to the engine's host. When that breaks, whatever was asked of it fails, and the next question starts another.
 * @param connect starts the host; called when it is woken, or at the first question that can be answered.
 * @param onBreak hears that a host, and the data it had, is gone.
 */
export function createEngineLine(
  connect: () => EnginePort,
  files: EngineFiles,
  onBreak: () => void,
): EngineLine {
  const waiting = new Map<number, Waiting>();
  let port: EnginePort | undefined;
  let first: EngineAsk | undefined;
  let lastId = 0;

  const giveUp = (event: unknown) => {
    report('The search beside the page stopped.', event);
    port = undefined;
    onBreak();
    const gone = [...waiting.values()];
    waiting.clear();
    const fault = searchFault(words.searchStopped.why);
    for (const { reject } of gone) reject(new FaultError(fault, { cause: event }));
  };

  const open = (): EnginePort => {
    const opened = connect();
    opened.addEventListener('message', ({ data }) => settle(waiting, data));
    opened.addEventListener('error', giveUp);
    if (first) opened.postMessage(first);
    return opened;
  };

  const post = (ask: EngineQuestion) => {
    if (!first) return;
    port ??= open();
    port.postMessage(ask);
  };

  const begin = (ask: EngineAsk) => {
    first = ask;
    port?.postMessage(ask);
    // What was asked before the index was there.
    for (const { ask: question } of [...waiting.values()]) post(question);
  };

  return {
    wake: () => {
      port ??= open();
    },
    start: (index) => begin({ kind: 'start', index, files }),
    startFrom: (url) => begin({ kind: 'fetch', url, files }),
    ask: (question) =>
      new Promise((resolve, reject) => {
        const ask = question(++lastId);
        waiting.set(ask.id, { ask, resolve, reject });
        post(ask);
      }),
  };
}

function settle(waiting: Map<number, Waiting>, reply: EngineReply): void {
  const waiter = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.kind === 'failed') waiter?.reject(new FaultError(reply.fault));
  else if (reply.kind === 'broke') waiter?.reject(new FaultError(searchFault(reply.message)));
  else waiter?.resolve(reply);
}
