import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';
import type { Corpus } from './corpus.ts';

export interface EngineQuery {
  text: string;
  branch?: Branch;
  rank?: RankType;
  /** At most so many results. */
  limit: number;
}

/** An index that can be asked. */
export interface Engine {
  /** Groups of the corpus, best first, each once. */
  search(query: EngineQuery): number[];
}

/** A search library at a setting, or ours. */
export interface EngineKind {
  name: string;
  /** The setting in words, for the report. */
  setting: string;
  build(corpus: Corpus): Engine;
}

/** The name of our own engine. */
export const OURS = 'crosswalk';
