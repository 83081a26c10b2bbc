import { words } from '#words/faults.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import { FaultError, searchFault, startFault } from './load-fault.ts';
import { report } from './report.ts';

/** The part of a Worker that is used here. */
export interface EnginePort {
  postMessage: (ask: EngineAsk) => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: EngineReply }) => void): void;
    /** It could not be started, or broke. */
    (type: 'error', listener: (event: unknown) => void): void;
  };
  terminate?: () => void;
}

export type EngineQuestion = Extract<EngineAsk, { id: number }>;

/**
 * So long a host may say nothing while it is waited for before it is asked whether it is there, and so long again before it is
 * given up: browsers end one without a word. At first its code has to come, maybe over a slow line.
 */
const SILENCE_MS = 12_000;
const FIRST_SILENCE_MS = 30_000;

interface Waiting {
  ask: EngineQuestion;
  /** It was asked of a host that broke. */
  isSecond: boolean;
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
 * Keeps a line to the engine's host. When that breaks, what was asked of it is asked of another once; it fails where no host ever
 * came, or the other one breaks, too.
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

  const giveUp = (event?: unknown) => {
    report('The search beside the page stopped.', event);
    port?.terminate?.();
    port = undefined;
    onBreak();
    failUnlessAgain(waiting, watch.end(), event);
    for (const { ask } of waiting.values()) post(ask);
  };
  const watch = createWatch(() => port?.postMessage({ kind: 'ping' }), giveUp);

  const open = (): EnginePort => {
    const opened = connected(connect, giveUp);
    opened.addEventListener('message', ({ data }) => {
      watch.hear();
      settle(waiting, data);
      if (waiting.size > 0) watch.begin();
    });
    opened.addEventListener('error', giveUp);
    if (first) opened.postMessage(first);
    return opened;
  };

  const post = (ask: EngineQuestion) => {
    if (!first) return;
    port ??= open();
    port.postMessage(ask);
    watch.begin();
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
        waiting.set(ask.id, { ask, isSecond: false, resolve, reject });
        post(ask);
      }),
  };
}

/** Some settings allow no workers; then it is as if one had broken at once. */
function connected(connect: () => EnginePort, giveUp: (cause: unknown) => void): EnginePort {
  try {
    return connect();
  } catch (cause) {
    queueMicrotask(() => giveUp(cause));
    return { postMessage: () => {}, addEventListener: () => {} };
  }
}

/** Watches over a host that is waited for: asks after a while of silence, and gives up after another. */
function createWatch(ask: () => void, giveUp: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasHeard = false;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    /** It is waited for from now on, unless it is already. */
    begin: () => {
      const patience = wasHeard ? SILENCE_MS : FIRST_SILENCE_MS;
      timer ??= setTimeout(() => {
        ask();
        timer = setTimeout(giveUp, patience);
      }, patience);
    },
    hear: () => {
      wasHeard = true;
      stop();
    },
    /** Another takes its place. @returns whether it was ever heard. */
    end: () => {
      const was = wasHeard;
      wasHeard = false;
      stop();
      return was;
    },
  };
}

/** Lets what was asked of a host that broke wait for another; fails it where that would be of no use. */
function failUnlessAgain(waiting: Map<number, Waiting>, wasHeard: boolean, cause: unknown): void {
  for (const [id, waiter] of [...waiting]) {
    if (wasHeard && !waiter.isSecond) waiting.set(id, { ...waiter, isSecond: true });
    else {
      waiting.delete(id);
      const fault = waiter.isSecond ? searchFault(words.searchStopped.why) : startFault();
      waiter.reject(new FaultError(fault, { cause }));
    }
  }
}

function settle(waiting: Map<number, Waiting>, reply: EngineReply): void {
  const waiter = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.kind === 'failed') waiter?.reject(new FaultError(reply.fault));
  else if (reply.kind === 'broke') waiter?.reject(new FaultError(searchFault(reply.message)));
  else waiter?.resolve(reply);
}
