import { decodeDuties } from '../data/duties-codec.ts';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { decodeOccupationNames, decodeOccupationWords } from '../data/occupation-texts.ts';
import { createEngine, type Engine } from '../search/engine.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import type { EngineQuestion } from './engine-port.ts';
import { describeFault } from './load-fault.ts';

interface HostSource {
  /** Fetches a file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (url: string, again: boolean) => Promise<string>;
  reply: (reply: EngineReply) => void;
  /** Runs work once the questions that are waiting are answered. */
  later: (work: () => void) => void;
}

/**
 * Keeps the engine, wherever it runs: first one over the index alone, so that a first search waits for nothing else, then one
 * over all data.
 * @returns takes what the page asks.
 */
export function createEngineHost({ fetchText, reply, later }: HostSource): (ask: EngineAsk) => void {
  let engines: Engines | undefined;

  const answer = async (ask: EngineQuestion): Promise<void> => {
    const { id } = ask;
    try {
      if (!engines) throw new Error('The engine was asked before it was started.');
      if (ask.kind === 'military') {
        const engine = engines.now();
        const complete = engines.complete();
        reply(guarded(id, () => ({ kind: 'military', id, answer: engine.military(ask.query), complete })));
        return;
      }
      const engine = await engines.whole();
      if (ask.kind === 'complete') reply({ kind: 'complete', id });
      else reply(guarded(id, () => ({ kind: 'occupations', id, answer: engine.occupations(ask.query) })));
    } catch (cause) {
      reply({ kind: 'failed', id, fault: describeFault(cause) });
    }
  };

  return (ask) => {
    if (ask.kind === 'start') engines = createEngines(ask.index, ask.files, { fetchText, later });
    else void answer(ask);
  };
}

/** Tells a fault of the search from one of the data. */
function guarded(id: number, answer: () => EngineReply): EngineReply {
  try {
    return answer();
  } catch (cause) {
    return { kind: 'broke', id, message: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The engines over one index. */
interface Engines {
  /** The one over all data that there is. @throws DataFileError for an index that cannot be read. */
  now: () => Engine;
  complete: () => boolean;
  /** The one over all data. Rejects with whatever kept it from being loaded; the next call tries again, with fresh copies. */
  whole: () => Promise<Engine>;
}

function createEngines(
  text: string,
  files: EngineFiles,
  { fetchText, later }: Omit<HostSource, 'reply'>,
): Engines {
  let first: Engine | undefined;
  let whole: Engine | undefined;
  let loading: Promise<Engine> | undefined;
  let failedBefore = false;
  const firstEngine = (): Engine => {
    first ??= createEngine({ index: decodeIndex(text, files.dataVersion) });
    return first;
  };
  const load = async (again: boolean): Promise<Engine> => {
    const engine = firstEngine();
    const more = await fetchMore(files, engine, (url) => fetchText(url, again));
    return engine.with(more);
  };
  return {
    now: () => whole ?? firstEngine(),
    complete: () => whole !== undefined,
    async whole() {
      if (whole) return whole;
      loading ??= load(failedBefore);
      try {
        const loaded = await loading;
        // Everyone who waits gets the same; the first of them lets it prepare.
        if (!whole) later(loaded.prepare);
        whole = loaded;
        return loaded;
      } catch (cause) {
        loading = undefined;
        failedBefore = true;
        throw cause;
      }
    },
  };
}

async function fetchMore(
  files: EngineFiles,
  { occupationCount, specialtyCount }: Engine,
  fetchText: (url: string) => Promise<string>,
) {
  const { dataVersion } = files;
  const [identifiers, names, words, duties] = await Promise.all([
    fetchText(files.identifiers),
    fetchText(files.layTitles),
    fetchText(files.occupationWords),
    fetchText(files.duties),
  ]);
  return {
    identifiers: decodeIdentifiers(identifiers, dataVersion),
    names: decodeOccupationNames(names, dataVersion, occupationCount),
    words: decodeOccupationWords(words, dataVersion, occupationCount),
    duties: decodeDuties(duties, dataVersion, specialtyCount),
  };
}
