import { dataVersion, files, national, releases } from 'virtual:crosswalk-files';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { decodeProfile } from '../data/profile-codec.ts';
import { decodeRelated } from '../data/related-codec.ts';
import { createIndexStore } from '../runtime/index-store.ts';
import { createLatest } from '../runtime/latest.ts';
import { createLeaving } from '../runtime/leaving.ts';
import { fetchText } from '../runtime/load-fault.ts';
import { createLoadStore, createLoadStores } from '../runtime/load-store.ts';
import { createOccupationClient, type OccupationPort } from '../runtime/occupation-client.ts';
import type { OccupationAsk } from '../runtime/occupation-messages.ts';
import { report } from '../runtime/report.ts';
import { createSearchStore, type SearchStore } from '../runtime/search-store.ts';
import type { Stores } from '../runtime/stores.ts';
import { createMilitarySearch, type MilitarySearch } from '../search/military/military-search.ts';

/** The stores of the real page, which read the compiled data files. */
export function createStores(): Stores {
  const occupations = createOccupationClient(startOccupationWorker);
  const search = createSearchStore();
  return {
    releases,
    national,
    index: createIndexStore({
      fetchText: (again) => fetchText(files.index, again),
      decode: (text) => decodeIndex(text, dataVersion),
      createSearch: createMilitarySearch,
      extend: (military, refresh) => {
        military.extend({ related: occupations.related });
        occupations.onAnswer(refresh);
        occupations.onWords((knownWords) => military.extend({ knownWords }));
        // Not before something is typed: the first visit should load no more than it needs.
        whenTyped(search, () => {
          addIdentifiers(military).then(refresh, (cause: unknown) =>
            report(
              'Search works without the codes outside the crosswalk; the next visit tries again.',
              cause,
            ),
          );
        });
      },
    }),
    occupations,
    occupationQuestions: { page: createLatest(occupations.search), front: createLatest(occupations.search) },
    related: createLoadStore(async (again) =>
      decodeRelated(await fetchText(files.related, again), dataVersion),
    ),
    profiles: createLoadStores(async (code, again) =>
      decodeProfile(await fetchText(files.profile(code), again), dataVersion, code),
    ),
    search,
    leaving: createLeaving(),
  };
}

function whenTyped(search: SearchStore, then: () => void): void {
  if (search.getState().text !== '') {
    then();
    return;
  }
  const stop = search.subscribe(({ text }) => {
    if (text === '') return;
    stop();
    then();
  });
}

async function addIdentifiers(military: MilitarySearch): Promise<void> {
  military.extend({ identifiers: decodeIdentifiers(await fetchText(files.identifiers), dataVersion) });
}

function startOccupationWorker(): OccupationPort {
  const worker = new Worker(new URL('../runtime/occupation-worker.ts', import.meta.url), { type: 'module' });
  const absolute = (path: string) => new URL(path, window.location.href).href;
  const ask: OccupationAsk = {
    kind: 'files',
    files: {
      index: absolute(files.index),
      layTitles: absolute(files.layTitles),
      occupationWords: absolute(files.occupationWords),
      dataVersion,
    },
  };
  worker.postMessage(ask);
  return worker;
}
