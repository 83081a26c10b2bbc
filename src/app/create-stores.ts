import { dataVersion, files, national, releases } from 'virtual:crosswalk-files';
import { decodeDirections } from '../data/directions-codec.ts';
import { decodeFurther } from '../data/further-codec.ts';
import { decodeGrades } from '../data/grades-codec.ts';
import { decodeIdentifiers } from '../data/identifier-codec.ts';
import { decodeIndex } from '../data/index-codec.ts';
import { decodeOutcomes } from '../data/outcomes-codec.ts';
import { decodeProfile } from '../data/profile-codec.ts';
import { decodeRelated } from '../data/related-codec.ts';
import { decodeReverse } from '../data/reverse-codec.ts';
import { createQuestions } from '../runtime/create-questions.ts';
import { createEngineClient } from '../runtime/engine-client.ts';
import type { EnginePort } from '../runtime/engine-port.ts';
import { createIndexStore } from '../runtime/index-store.ts';
import { createLeaving } from '../runtime/leaving.ts';
import { fetchText } from '../runtime/load-fault.ts';
import { createLoadStore, createLoadStores } from '../runtime/load-store.ts';
import { createResumeStore } from '../runtime/resume-store.ts';
import { createSearchStore } from '../runtime/search-store.ts';
import { createServiceStore } from '../runtime/service-store.ts';
import type { Stores } from '../runtime/stores.ts';

/** The stores of the real page, which read the compiled data files. */
export function createStores(): Stores {
  const absolute = (path: string) => new URL(path, window.location.href).href;
  const engine = createEngineClient(startWorker, {
    identifiers: absolute(files.identifiers),
    layTitles: absolute(files.layTitles),
    occupationWords: absolute(files.occupationWords),
    duties: absolute(files.duties),
    dataVersion,
  });
  const index = createIndexStore({
    fetchText: (again) => fetchText(files.index, again),
    decode: (text) => decodeIndex(text, dataVersion),
    onText: engine.start,
  });
  return {
    releases,
    national,
    index,
    engine,
    questions: createQuestions(engine),
    directions: createLoadStores(async (shard, again) =>
      decodeDirections(await fetchText(files.directions(shard), again), dataVersion),
    ),
    further: createLoadStore(async (again) => {
      await index.load();
      const state = index.getState();
      if (state.status !== 'ready') throw new Error('The index is not there.');
      const { specialties } = state.value.index;
      return decodeFurther(await fetchText(files.further, again), dataVersion, specialties.length);
    }),
    identifiers: createLoadStore(async (again) =>
      decodeIdentifiers(await fetchText(files.identifiers, again), dataVersion),
    ),
    outcomes: createLoadStore(async (again) =>
      decodeOutcomes(await fetchText(files.outcomes, again), dataVersion),
    ),
    grades: createLoadStore(async (again) => decodeGrades(await fetchText(files.grades, again), dataVersion)),
    related: createLoadStore(async (again) =>
      decodeRelated(await fetchText(files.related, again), dataVersion),
    ),
    profiles: createLoadStores(async (code, again) =>
      decodeProfile(await fetchText(files.profile(code), again), dataVersion, code),
    ),
    reverse: createLoadStores(async (code, again) =>
      decodeReverse(await fetchText(files.reverse(code), again), dataVersion),
    ),
    search: createSearchStore(),
    resume: createResumeStore(),
    service: createServiceStore(),
    leaving: createLeaving(),
  };
}

function startWorker(): EnginePort {
  return new Worker(new URL('../runtime/engine-worker.ts', import.meta.url), { type: 'module' });
}
