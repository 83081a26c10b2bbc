import { dataVersion, files, jobCounts, national, releases } from 'virtual:crosswalk-files';
import { decodeDirections } from '../data/directions-codec.ts';
import { decodeGrades } from '../data/grades-codec.ts';
import { decodeIndex, withRetired } from '../data/index-codec.ts';
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
    retired: absolute(files.retired),
    identifiers: absolute(files.identifiers),
    layTitles: absolute(files.layTitles),
    occupationWords: absolute(files.occupationWords),
    duties: absolute(files.duties),
    further: absolute(files.further),
    dataVersion,
  });
  const index = createIndexStore({
    fetchText: (again) => fetchText(files.index, again),
    fetchRetired: (again) => fetchText(files.retired, again),
    decode: (text, retired) => withRetired(decodeIndex(text, dataVersion), retired),
    onText: engine.start,
  });
  return {
    releases,
    national,
    jobCounts,
    index,
    engine,
    questions: createQuestions(engine),
    directions: createLoadStores(async (shard, again) =>
      decodeDirections(await fetchText(files.directions(shard), again), dataVersion),
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
