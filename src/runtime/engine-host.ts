import type { EngineAsk, EngineFiles, EngineReply } from './engine-messages.ts';
import type { EngineQuestion } from './engine-port.ts';
import { createEngines, type Engines, type EnginesSource } from './engines.ts';
import { describeFault } from './load-fault.ts';
import type { RosterDesk } from './roster-desk.ts';

interface HostSource extends EnginesSource {
  reply: (reply: EngineReply) => void;
}

/**
 * Keeps the engine, wherever it runs: first one over the index alone, so that a first search waits for nothing else, then one
 * over all data.
 * @returns takes what the page asks.
 */
export function createEngineHost({ fetchText, reply, later }: HostSource): (ask: EngineAsk) => void {
  let engines: Engines | undefined;
  let fetching: Promise<void> | undefined;
  let mending: Promise<void> | undefined;

  const begin = (index: string, files: EngineFiles) => {
    const begun = createEngines(index, files, { fetchText, later });
    engines = begun;
    // Ready before the first question, unless that is there already.
    later(begun.prepare);
  };

  /** The engines; an index that is damaged is fetched once more, past every cache. */
  const ready = async (): Promise<Engines> => {
    // Only until it is there: an answer that waits for nothing comes before what was put off.
    if (fetching && !engines) await fetching;
    if (!engines) throw new Error('The engine was asked before it was started.');
    const { files, isDamaged } = engines;
    if (isDamaged()) {
      mending ??= fetchText(files.index, true).then((text) => begin(text, files));
      await mending;
    }
    return engines;
  };

  const answer = async (ask: EngineQuestion): Promise<void> => {
    try {
      reply(await replyTo(ask, await ready()));
    } catch (cause) {
      reply({ kind: 'failed', id: ask.id, fault: describeFault(cause) });
    }
  };

  return (ask) => {
    if (ask.kind === 'ping') reply({ kind: 'pong', id: 0 });
    else if (ask.kind === 'start') begin(ask.index, ask.files);
    else if (ask.kind === 'fetch') {
      fetching = fetchText(ask.url, false).then((text) => begin(text, ask.files));
      // Whoever asks hears of it.
      fetching.catch(() => {});
    } else void answer(ask);
  };
}

/** @throws whatever keeps the data that the question needs from being there. */
async function replyTo(ask: EngineQuestion, engines: Engines): Promise<EngineReply> {
  const { id } = ask;
  if (ask.kind === 'military') {
    const { military, facts, complete } = engines.now();
    return guarded(id, () => {
      const answer = military(ask.query);
      return { kind: 'military', id, answer, facts: facts.ofMilitary(answer), complete };
    });
  }
  const { engine, facts, desk } = await engines.whole();
  if (ask.kind === 'complete') return { kind: 'complete', id };
  if (ask.kind === 'occupations')
    return guarded(id, () => {
      const answer = engine.occupations(ask.query);
      return { kind: 'occupations', id, answer, facts: facts.ofOccupations(answer) };
    });
  const ready = await desk();
  return guarded(id, () => rosterReply(ask, ready));
}

function rosterReply(
  ask: Extract<EngineQuestion, { kind: 'columns' | 'rows' | 'jobs' }>,
  desk: RosterDesk,
): EngineReply {
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
