import { dataVersion, files } from 'virtual:crosswalk-files';
import { createEngineClient, type EngineClient } from '../runtime/engine-client.ts';
import { fetchText } from '../runtime/fetch-text.ts';
import { createIndexText } from '../runtime/index-text.ts';
import type { LoadStore } from '../runtime/load-store.ts';

/** What a first search waits for. */
export interface FirstMoves {
  engine: EngineClient;
  indexText: LoadStore<string>;
  /** Starts the engine and asks for the index, if nobody has; the first question does it, too. */
  begin: () => void;
}

/**
 * Makes what starts the engine and asks for the index.
 * @param address of the page.
 * @param connect starts the engine's host.
 */
export function makeFirstMoves(
  address: string,
  connect: Parameters<typeof createEngineClient>[0] = startWorker,
): FirstMoves {
  const absolute = (path: string) => new URL(path, address).href;
  let begun = false;
  let byItself = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    engine.wake();
    // On a first visit the index is asked for before the engine's code is there. Later it is kept on the device: the engine
    // gets it by itself, and the page has its hands free.
    byItself = navigator.serviceWorker?.controller != null;
    if (byItself) engine.startFrom(absolute(files.index));
    else void indexText.load();
  };
  const engine = createEngineClient(
    connect,
    {
      index: absolute(files.index),
      retired: absolute(files.retired),
      identifiers: absolute(files.identifiers),
      layTitles: absolute(files.layTitles),
      occupationWords: absolute(files.occupationWords),
      duties: absolute(files.duties),
      further: absolute(files.further),
      dataVersion,
    },
    begin,
  );
  const indexText = createIndexText(
    (again) => fetchText(files.index, again),
    // An engine that has it is not started anew, unless its copy was bad.
    (text, again) => {
      if (again || !byItself) engine.start(text);
    },
  );
  return { engine, indexText, begin };
}

function startWorker() {
  return new Worker(new URL('../runtime/engine-worker.ts', import.meta.url), { type: 'module' });
}
