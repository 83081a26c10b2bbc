import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { once } from '../data/once.ts';
import type { Engine } from '../search/engine.ts';
import { createFirstEngine, type FirstEngine } from '../search/first-engine.ts';
import { type AnswerFacts, createAnswerFacts } from './answer-facts.ts';
import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import type { EngineQuestion } from './engine-port.ts';
import { describeFault } from './load-fault.ts';
import type { RosterDesk } from './roster-desk.ts';

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
  let fetching: Promise<void> | undefined;

  const begin = (index: string, files: EngineFiles) => {
    const begun = createEngines(index, files, { fetchText, later });
    engines = begun;
    // Ready before the first question, unless that is there already.
    later(begun.prepare);
  };

  const answer = async (ask: EngineQuestion): Promise<void> => {
    const { id } = ask;
    try {
      // Only until it is there: an answer that waits for nothing comes before what was put off.
      if (fetching && !engines) await fetching;
      if (!engines) throw new Error('The engine was asked before it was started.');
      if (ask.kind === 'military') {
        const { military, facts, complete } = engines.now();
        reply(
          guarded(id, () => {
            const found = military(ask.query);
            return { kind: 'military', id, answer: found, facts: facts.ofMilitary(found), complete };
          }),
        );
        return;
      }
      const { engine, facts, desk } = await engines.whole();
      if (ask.kind === 'complete') reply({ kind: 'complete', id });
      else if (ask.kind === 'columns' || ask.kind === 'rows' || ask.kind === 'jobs') {
        const ready = await desk();
        reply(guarded(id, () => rosterReply(ask, ready)));
      } else
        reply(
          guarded(id, () => {
            const found = engine.occupations(ask.query);
            return { kind: 'occupations', id, answer: found, facts: facts.ofOccupations(found) };
          }),
        );
    } catch (cause) {
      reply({ kind: 'failed', id, fault: describeFault(cause) });
    }
  };

  return (ask) => {
    if (ask.kind === 'start') begin(ask.index, ask.files);
    else if (ask.kind === 'fetch') {
      fetching = fetchText(ask.url, false).then((text) => begin(text, ask.files));
      // Whoever asks hears of it.
      fetching.catch(() => {});
    } else void answer(ask);
  };
}

function rosterReply(ask: RosterQuestion, desk: RosterDesk): EngineReply {
  if (ask.kind === 'jobs') return { kind: 'jobs', id: ask.id, jobs: desk.jobs(ask.text) };
  return ask.kind === 'columns'
    ? { kind: 'columns', id: ask.id, columns: desk.columns(ask.rows) }
    : { kind: 'rows', id: ask.id, rows: desk.rows(ask.rows, ask.roles) };
}

/** Tells a fault of the search from one of the data. */
function guarded(id: number, answer: () => EngineReply): EngineReply {
  try {
    return answer();
  } catch (cause) {
    return { kind: 'broke', id, message: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** A text that takes the common ways through the search, so that their code is ready when somebody types. */
const WARM_UP = 'sergeant 25b network';

/** The engines over one index. */
interface Engines {
  /** Makes the first engine ahead of the first question. */
  prepare: () => void;
  /** The one over all data that there is. @throws DataFileError for an index that cannot be read. */
  now: () => { military: FirstEngine['military']; facts: AnswerFacts; complete: boolean };
  /** The one over all data. Rejects with whatever kept it from being loaded; the next call tries again, with fresh copies. */
  whole: () => Promise<Whole>;
}

interface Whole {
  engine: Engine;
  facts: AnswerFacts;
  /** Made when a list is matched first: its code comes then, too. */
  desk: () => Promise<RosterDesk>;
}

type RosterQuestion = Extract<EngineQuestion, { kind: 'columns' | 'rows' | 'jobs' }>;

function createEngines(
  text: string,
  files: EngineFiles,
  { fetchText, later }: Omit<HostSource, 'reply'>,
): Engines {
  let first: { index: CrosswalkIndex; engine: FirstEngine; facts: AnswerFacts } | undefined;
  let whole: Whole | undefined;
  let loading: Promise<Whole> | undefined;
  let failedBefore = false;
  const firstEngine = () => {
    if (!first) {
      const index = decodeIndex(text, files.dataVersion);
      first = { index, engine: createFirstEngine(index), facts: createAnswerFacts(index) };
    }
    return first;
  };
  const load = async (again: boolean): Promise<Whole> => {
    // The code comes with the data that it is for.
    const { completeEngine } = await import('./complete-engine.ts');
    const { engine, index, further } = await completeEngine(files, firstEngine().index, (url) =>
      fetchText(url, again),
    );
    const makeDesk = async () => (await import('./roster-desk.ts')).createRosterDesk(engine, index, further);
    return { engine, facts: createAnswerFacts(index, further), desk: once(makeDesk) };
  };
  return {
    prepare() {
      try {
        firstEngine().engine.military({ text: WARM_UP });
      } catch {
        // Whoever asks hears of an index that cannot be read.
      }
    },
    now() {
      if (whole) return { military: whole.engine.military, facts: whole.facts, complete: true };
      const { engine, facts } = firstEngine();
      return { military: engine.military, facts, complete: false };
    },
    async whole() {
      if (whole) return whole;
      loading ??= load(failedBefore);
      try {
        const loaded = await loading;
        // Everyone who waits gets the same; the first of them lets it prepare.
        if (!whole) later(loaded.engine.prepare);
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
