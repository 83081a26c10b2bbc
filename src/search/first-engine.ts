import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { MilitaryAnswer, MilitaryQuery } from './answers.ts';
import { buildMilitaryBase, createMilitarySearch } from './military/military-search.ts';
import { NOTHING_MORE } from './military/nothing-more.ts';
import { TUNING } from './tuning.ts';

/** Searches military titles with an index alone, and without the code for more: what a page has first. */
export interface FirstEngine {
  /** Military titles for a text. Never throws, whatever the text. */
  military(query: MilitaryQuery): MilitaryAnswer;
}

/** Makes it. Takes tens of milliseconds. */
export function createFirstEngine(index: CrosswalkIndex): FirstEngine {
  const { search } = createMilitarySearch(buildMilitaryBase(index, TUNING), NOTHING_MORE);
  return { military: search };
}
