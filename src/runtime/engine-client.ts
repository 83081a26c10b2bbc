import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MilitaryAnswer, MilitaryQuery, OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import { FaultError, type LoadFault, searchFault } from './load-fault.ts';
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

/** Where the data stands that the first search does not need. */
export type RestState =
  | { status: 'idle' | 'loading' | 'ready' }
  /** Military search goes on with the index alone. */
  | { status: 'failed'; fault: LoadFault };

/** A military answer, and whether all data had a part in it. */
export interface MilitaryReply {
  answer: MilitaryAnswer;
  complete: boolean;
}

export interface EngineClient {
  rest: StoreApi<RestState>;
  /** Hands over the index as it arrived; questions wait for it. */
  start: (index: string) => void;
  /** Loads the rest of the data, unless it is there or on its way. */
  loadRest: () => void;
  /** Searches military titles, with the data that there is; asks for the rest once something was typed. */
  military: (query: MilitaryQuery) => Promise<MilitaryReply>;
  /** Searches occupations. Rejects when the data cannot be loaded. */
  occupations: (query: OccupationQuery) => Promise<OccupationAnswer>;
}

type Asked = Exclude<EngineAsk, { kind: 'start' }>;

interface Waiting {
  ask: Asked;
  resolve: (reply: EngineReply) => void;
  reject: (cause: FaultError) => void;
}

/**
 * Talks to the engine, which runs beside the page.
 * @param connect starts it; called at the first question that can be answered.
 */
export function createEngineClient(connect: () => EnginePort, files: EngineFiles): EngineClient {
  const rest = createStore<RestState>(() => ({ status: 'idle' }));
  const waiting = new Map<number, Waiting>();
  let port: EnginePort | undefined;
  let index: string | undefined;
  let lastId = 0;

  const receive = (reply: EngineReply) => {
    const waiter = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'failed') waiter?.reject(new FaultError(reply.fault));
    else if (reply.kind === 'broke') waiter?.reject(new FaultError(searchFault(reply.message)));
    else waiter?.resolve(reply);
  };

  /** The worker is gone: whatever was asked of it fails, and the next question starts another. */
  const giveUp = (event: unknown) => {
    report('The search beside the page stopped.', event);
    port = undefined;
    const fault = new FaultError(searchFault('The search beside the page stopped.'), { cause: event });
    const gone = [...waiting.values()];
    waiting.clear();
    if (rest.getState().status === 'ready') rest.setState({ status: 'idle' }, true);
    for (const { reject } of gone) reject(fault);
  };

  const open = (text: string): EnginePort => {
    const opened = connect();
    opened.addEventListener('message', (event) => receive(event.data));
    opened.addEventListener('error', giveUp);
    opened.postMessage({ kind: 'start', index: text, files });
    return opened;
  };

  const post = (ask: Asked) => {
    if (index === undefined) return;
    port ??= open(index);
    port.postMessage(ask);
  };

  const question = (ask: (id: number) => Asked): Promise<EngineReply> =>
    new Promise((resolve, reject) => {
      const asked = ask(++lastId);
      waiting.set(asked.id, { ask: asked, resolve, reject });
      post(asked);
    });

  const loadRest = () => {
    const { status } = rest.getState();
    if (status === 'loading' || status === 'ready') return;
    rest.setState({ status: 'loading' }, true);
    question((id) => ({ kind: 'complete', id })).then(
      () => rest.setState({ status: 'ready' }, true),
      (cause: FaultError) => rest.setState({ status: 'failed', fault: cause.fault }, true),
    );
  };

  return {
    rest,
    loadRest,
    start(text) {
      index = text;
      port?.postMessage({ kind: 'start', index, files });
      // What was asked before the index was there.
      for (const { ask } of [...waiting.values()]) post(ask);
    },
    async military(query) {
      const reply = await question((id) => ({ kind: 'military', id, query }));
      if (query.text.trim() !== '') loadRest();
      const { answer, complete } = reply as Extract<EngineReply, { kind: 'military' }>;
      return { answer, complete };
    },
    async occupations(query) {
      loadRest();
      const reply = await question((id) => ({ kind: 'occupations', id, query }));
      return (reply as Extract<EngineReply, { kind: 'occupations' }>).answer;
    },
  };
}
