import { dataVersion, files } from 'virtual:crosswalk-files';
import { createEngineClient, type EngineClient } from '../runtime/engine-client.ts';
import { createIndexText } from '../runtime/index-text.ts';
import { fetchText } from '../runtime/load-fault.ts';
import type { LoadStore } from '../runtime/load-store.ts';

/** What a first search waits for. */
export interface FirstMoves {
  engine: EngineClient;
  indexText: LoadStore<string>;
}

/**
 * Starts the engine and asks for the index.
 * @param address of the page.
 * @param connect starts the engine's host.
 */
export function makeFirstMoves(
  address: string,
  connect: Parameters<typeof createEngineClient>[0] = startWorker,
): FirstMoves {
  const absolute = (path: string) => new URL(path, address).href;
  const engine = createEngineClient(connect, {
    retired: absolute(files.retired),
    identifiers: absolute(files.identifiers),
    layTitles: absolute(files.layTitles),
    occupationWords: absolute(files.occupationWords),
    duties: absolute(files.duties),
    further: absolute(files.further),
    dataVersion,
  });
  return { engine, indexText: createIndexText((again) => fetchText(files.index, again), engine.start) };
}

function startWorker() {
  return new Worker(new URL('../runtime/engine-worker.ts', import.meta.url), { type: 'module' });
}
