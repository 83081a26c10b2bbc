import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/app.tsx';
import type { CrosswalkIndex } from '../../src/data/crosswalk-index.ts';
import type { RelatedOccupations } from '../../src/data/related-codec.ts';
import type { OccupationProfile } from '../../src/domain/occupation.ts';
import { createIndexStore } from '../../src/runtime/index-store.ts';
import { createLatest } from '../../src/runtime/latest.ts';
import { createLeaving } from '../../src/runtime/leaving.ts';
import { createLoadStore } from '../../src/runtime/load-store.ts';
import { createOccupationClient, type OccupationPort } from '../../src/runtime/occupation-client.ts';
import { createProfileStore } from '../../src/runtime/profile-store.ts';
import { createSearchStore } from '../../src/runtime/search-store.ts';
import type { Stores } from '../../src/runtime/stores.ts';
import { createMilitarySearch } from '../../src/search/military/military-search.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';
import { silentPort } from './in-page-port.ts';

interface Answers {
  /** Gives the index's text, or throws what goes wrong; told whether it is asked again. */
  fetchText?: (again: boolean) => Promise<string>;
  decode?: (text: string) => CrosswalkIndex;
  profile?: (code: string) => Promise<OccupationProfile>;
  /** Starts what searches civilian occupations; without it they are never found. */
  worker?: () => OccupationPort;
  related?: () => Promise<RelatedOccupations>;
}

/** Opens the app at an address, with stores of its own and the small crosswalk behind them. */
export function openApp(address: string, answers: Answers = {}) {
  window.history.replaceState(null, '', address);
  const occupations = createOccupationClient(answers.worker ?? silentPort);
  const stores: Stores = {
    index: createIndexStore({
      fetchText: answers.fetchText ?? (async () => 'the index'),
      decode: answers.decode ?? smallCrosswalk,
      createSearch: createMilitarySearch,
    }),
    occupations,
    occupationQuestions: { page: createLatest(occupations.search), front: createLatest(occupations.search) },
    related: createLoadStore(answers.related ?? (() => new Promise(() => {}))),
    profiles: createProfileStore(answers.profile ?? (() => new Promise(() => {}))),
    search: createSearchStore(),
    leaving: createLeaving(),
  };
  void stores.index.load();
  return { user: userEvent.setup(), stores, ...render(<App stores={stores} base="" />) };
}
