import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import { createEngine, type Engine } from '../search/engine.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import { describeFault } from './load-fault.ts';

interface HostSource {
  /** Fetches a file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (url: string, again: boolean) => Promise<string>;
  reply: (reply: EngineReply) => void;
  /** Runs work once the questions that are waiting are answered. */
  later: (work: () => void) => void;
}

type Started = Extract<EngineAsk, { kind: 'start' }>;
type Asked = Exclude<EngineAsk, { kind: 'start' }>;

/**
 * Keeps the engine, wherever it runs: first one over the index alone, so that a first search waits for nothing else, then one
 * over all data.
 * @returns takes what the page asks.
 */
export function createEngineHost({ fetchText, reply, later }: HostSource): (ask: EngineAsk) => void {
  let started: Started | undefined;
  let first: Engine | undefined;
  let whole: Engine | undefined;
  let loading: Promise<Engine> | undefined;
  let failedBefore = false;

  const firstEngine = (): Engine => {
    if (!started) throw new Error('The engine was asked before it was started.');
    first ??= createEngine({ index: decodeIndex(started.index, started.files.dataVersion) });
    return first;
  };

  const loadRest = async ({ files }: Started, again: boolean): Promise<Engine> => {
    const more = await fetchMore(files, firstEngine().occupationCount, (url) => fetchText(url, again));
    const engine = firstEngine().with(more);
    later(engine.prepare);
    return engine;
  };

  /** @throws whatever kept the data from being loaded; the next call tries again, with fresh copies. */
  const wholeEngine = async (): Promise<Engine> => {
    if (!started) throw new Error('The engine was asked before it was started.');
    const asked = started;
    loading ??= loadRest(asked, failedBefore);
    try {
      whole = await loading;
      failedBefore = false;
      return whole;
    } catch (cause) {
      loading = undefined;
      failedBefore = true;
      throw cause;
    }
  };

  /** Tells a fault of the search from one of the data. */
  const answerWith = (id: number, answer: () => EngineReply) => {
    try {
      reply(answer());
    } catch (cause) {
      reply({ kind: 'broke', id, message: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  const answer = async (ask: Asked): Promise<void> => {
    const { id } = ask;
    try {
      if (ask.kind === 'military') {
        const engine = whole ?? firstEngine();
        const complete = engine === whole;
        answerWith(id, () => ({ kind: 'military', id, answer: engine.military(ask.query), complete }));
        return;
      }
      const engine = await wholeEngine();
      if (ask.kind === 'complete') reply({ kind: 'complete', id });
      else answerWith(id, () => ({ kind: 'occupations', id, answer: engine.occupations(ask.query) }));
    } catch (cause) {
      reply({ kind: 'failed', id, fault: describeFault(cause) });
    }
  };

  return (ask) => {
    if (ask.kind === 'start') {
      started = ask;
      first = whole = loading = undefined;
    } else void answer(ask);
  };
}

async function fetchMore(files: EngineFiles, count: number, fetchText: (url: string) => Promise<string>) {
  const { dataVersion } = files;
  const [identifiers, names, words] = await Promise.all([
    fetchText(files.identifiers),
    fetchText(files.layTitles),
    fetchText(files.occupationWords),
  ]);
  return {
    identifiers: decodeIdentifiers(identifiers, dataVersion),
    names: decodeOccupationNames(names, dataVersion, count),
    words: decodeOccupationWords(words, dataVersion, count),
  };
}
