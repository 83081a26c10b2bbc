import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { DataFileError } from '../data/data-file-error.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { once } from '../data/once.ts';
import type { Engine } from '../search/engine.ts';
import { createFirstEngine, type FirstEngine } from '../search/first-engine.ts';
import { type AnswerFacts, createAnswerFacts } from './answer-facts.ts';
import type { EngineFiles } from './engine-messages.ts';
import type { RosterDesk } from './roster-desk.ts';

/** A text that takes the common ways through the search, so that their code is ready when somebody types. */
const WARM_UP = 'sergeant 25b network';

/** The engines over one index. */
export interface Engines {
  files: EngineFiles;
  /** Whether the index cannot be read. */
  isDamaged: () => boolean;
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

export interface EnginesSource {
  /** Fetches a file's text; `again` asks for a fresh copy, past any cache. */
  fetchText: (url: string, again: boolean) => Promise<string>;
  /** Runs work once the questions that are waiting are answered. */
  later: (work: () => void) => void;
}

/** Makes the engines over the text of an index. */
export function createEngines(
  text: string,
  files: EngineFiles,
  { fetchText, later }: EnginesSource,
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
    const { engine, index, further } = await completeEngine(files, firstEngine().index, fetchText, again);
    const makeDesk = async () => (await import('./roster-desk.ts')).createRosterDesk(engine, index, further);
    return { engine, facts: createAnswerFacts(index, further), desk: once(makeDesk) };
  };
  return {
    files,
    isDamaged: () => faultOf(firstEngine) instanceof DataFileError,
    // Whoever asks hears of an index that cannot be read.
    prepare: () => faultOf(() => firstEngine().engine.military({ text: WARM_UP })),
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
        if (!whole) for (const step of loaded.engine.preparations()) later(step);
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

/** What a piece of work throws, if anything. */
function faultOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (cause) {
    return cause;
  }
}
