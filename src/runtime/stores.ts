import { createContext, useContext } from 'react';
import type { Identifier } from '../data/crosswalk-index.ts';
import type { DirectionsOfSome } from '../data/directions-codec.ts';
import type { JobsPart } from '../data/jobs-codec.ts';
import type { RelatedOccupations } from '../data/related-codec.ts';
import type { Branch } from '../domain/branch.ts';
import type { FileList } from '../domain/kept-parts.ts';
import type { LeadingSpecialty } from '../domain/leading.ts';
import type { Library } from '../domain/library.ts';
import type { LinePay, PlaceMedians } from '../domain/local-pay.ts';
import type { NationalFigures } from '../domain/national.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import type { OutcomeBook } from '../domain/outcomes.ts';
import type { GradeBook } from '../domain/pay-grade.ts';
import type { PlaceBook } from '../domain/place.ts';
import type { ReleaseCredits, Releases } from '../domain/releases.ts';
import type { JargonFinder } from '../domain/resume/jargon.ts';
import type { MilitaryQuery, OccupationQuery } from '../search/answers.ts';
import type { EngineClient, MilitaryReply, OccupationReply } from './engine-client.ts';
import type { Crosswalk, IndexStore } from './index-store.ts';
import type { LaterStores } from './later-stores.ts';
import type { Latest } from './latest.ts';
import type { Leaving } from './leaving.ts';
import type { LoadState, LoadStore, LoadStores } from './load-store.ts';
import type { SearchStore } from './search-store.ts';
import { useLoaded } from './use-loaded.ts';

/** What is being asked of the engine. */
export interface Questions {
  military: Latest<MilitaryQuery, MilitaryReply>;
  /** Of the page of occupations, and of the front page, which looks them up beside the military side. */
  occupations: Record<'page' | 'front', Latest<OccupationQuery, OccupationReply>>;
}

/** The state of one running page; tests make their own for each test. */
export interface Stores {
  /** The official files that the data was made from; they are there before the data is. */
  releases: Releases;
  /** What is owed to those. */
  credits: LoadStore<ReleaseCredits>;
  /** The libraries that the page ships, with their licenses. */
  libraries: LoadStore<readonly Library[]>;
  /** The figures of the whole country. */
  national: NationalFigures;
  /** How many current jobs each branch has. */
  jobCounts: Readonly<Record<Branch, number>>;
  index: IndexStore;
  engine: EngineClient;
  questions: Questions;
  /** By shard: where specialties lead besides their official matches. */
  directions: LoadStores<DirectionsOfSome>;
  /** By shard: what the pages of some military codes need of the index. */
  jobs: LoadStores<JobsPart>;
  /** Real codes that the official crosswalk does not link. */
  identifiers: LoadStore<readonly Identifier[]>;
  outcomes: LoadStore<OutcomeBook>;
  /** Rank in civilian terms. */
  grades: LoadStore<GradeBook>;
  /** Finds military terms in a résumé. */
  jargon: LoadStore<JargonFinder>;
  /** What there is to be kept on the device. */
  fileList: LoadStore<FileList>;
  related: LoadStore<RelatedOccupations>;
  /** By O*NET-SOC code. */
  profiles: LoadStores<OccupationProfile>;
  /** By O*NET-SOC code: the specialties that lead there, by any source. */
  reverse: LoadStores<readonly LeadingSpecialty[]>;
  /** The places that pay is published for. */
  places: LoadStore<PlaceBook>;
  /** By BLS line: what it pays in every place. */
  linePay: LoadStores<LinePay>;
  /** By the place's code: the medians of all occupations there. */
  medians: LoadStores<PlaceMedians>;
  search: SearchStore;
  /** Those that some pages need: the résumé of the session, what the person said of their service. */
  later: LaterStores;
  leaving: Leaving;
}

export const StoresContext = createContext<Stores | null>(null);

/** The stores of this page. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('StoresContext is missing');
  return stores;
}

/** The official files that the data was made from, with the months and years that they are of. */
export function useReleases(): Releases {
  return useStores().releases;
}

/** The figures of the whole country, to read an occupation's by. */
export function useNational(): NationalFigures {
  return useStores().national;
}

/** Where the search index stands; starts loading it at first use. */
export function useIndexState(): LoadState<Crosswalk> {
  return useLoaded(useStores().index);
}
