import type { CrosswalkIndex, Identifier } from '../data/crosswalk-index.ts';
import type { DutyWords } from '../data/duties-codec.ts';
import type { OccupationNames, OccupationWords } from '../data/occupation-texts.ts';
import type { MilitaryAnswer, MilitaryQuery, OccupationAnswer, OccupationQuery } from './answers.ts';
import { createDutyLookup } from './military/duty-lookup.ts';
import { buildMilitaryBase, createMilitarySearch, type MilitaryBase } from './military/military-search.ts';
import { NO_DUTIES, NOTHING_RELATED } from './military/nothing-more.ts';
import { createRelatedLookup } from './military/related-specialties.ts';
import { createOccupationSearch, type OccupationSearch } from './occupation/occupation-search.ts';
import { TUNING, type Tuning } from './tuning.ts';

/** The decoded data that an engine stands on. All but the index may come later; see `Engine.with`. */
export interface EngineData {
  index: CrosswalkIndex;
  /** Real codes without an official match. */
  identifiers?: readonly Identifier[];
  /** What people call occupations; without it the occupations are known by their official titles alone. */
  names?: OccupationNames;
  /** Our own sentences on occupations. */
  words?: OccupationWords;
  /** What people of military jobs do; of use only with the names of occupations. */
  duties?: DutyWords;
}

/**
 * The whole search. It is pure: the same query and the same data give the same answer, whenever it is asked. Answers are data
 * that can be posted from a worker; the sentences for people are in src/language.
 */
export interface Engine {
  /** Military titles for a text. Never throws, whatever the text. */
  military(query: MilitaryQuery): MilitaryAnswer;
  /** Occupations for a text. Never throws, whatever the text. */
  occupations(query: OccupationQuery): OccupationAnswer;
  /** Does at once the filing that a first misspelt word, or a first search without a result, would otherwise wait for. */
  prepare(): void;
  /** The same in steps of some ten milliseconds, for who answers between them. */
  preparations(): readonly (() => void)[];
  /** Another engine, over this data and more; what was built from the index is shared, and this engine stays as it is. */
  with(more: Omit<EngineData, 'index'>): Engine;
}

/**
 * Makes an engine: the one front door of the search.
 * @param tuning other weights than those in force, to measure what they do.
 */
export function createEngine(data: EngineData, tuning: Tuning = TUNING): Engine {
  return assemble(buildMilitaryBase(data.index, tuning), data, tuning);
}

function assemble(base: MilitaryBase, data: EngineData, tuning: Tuning): Engine {
  const { index, identifiers = [], names, words, duties } = data;
  let made: OccupationSearch | undefined;
  // Until there are names for occupations, military words do not lead to any: nothing is built for that.
  const occupations = (): OccupationSearch => {
    made ??= createOccupationSearch(index, names ?? officialNames(index), words, tuning, duties);
    return made;
  };
  const military = createMilitarySearch(base, {
    identifiers,
    related: names ? createRelatedLookup(index, occupations(), tuning) : NOTHING_RELATED,
    duties:
      names && duties
        ? createDutyLookup({
            ...base,
            duties,
            atHome: (stem) => occupations().atHome(stem),
            doers: (words) => occupations().doers(words),
          })
        : NO_DUTIES,
    occupationWords: names ? occupations().titleWords : [],
  });
  const preparations = () => [...military.preparations, ...occupations().preparations];
  return {
    military: military.search,
    occupations: (query) => occupations().search(query),
    prepare() {
      for (const step of preparations()) step();
    },
    preparations,
    with: (more) => assemble(base, { ...data, ...more }, tuning),
  };
}

/** Official titles alone. */
function officialNames(index: CrosswalkIndex): OccupationNames {
  return {
    layTitles: [],
    vocabulary: [],
    verbs: [],
    senses: [],
    codes: [],
    workers: index.occupations.map(() => 0),
  };
}
