import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { MilitaryAnswer, MilitaryQuery } from './answers.ts';
import { buildMilitaryBase, createMilitarySearch, type MilitaryBase } from './military/military-search.ts';
import { NOTHING_MORE } from './military/nothing-more.ts';
import { TUNING } from './tuning.ts';

/** Searches military titles with the index alone, and without the code for the rest: what a page has first. */
export interface FirstEngine {
  /** Military titles for a text. Never throws, whatever the text. */
  military(query: MilitaryQuery): MilitaryAnswer;
  /** What it stands on; an engine over all data shares it. */
  readonly base: MilitaryBase;
}

/** Makes it. Takes tens of milliseconds. */
export function createFirstEngine(index: CrosswalkIndex): FirstEngine {
  const base = buildMilitaryBase(index, TUNING);
  return { base, military: createMilitarySearch(base, NOTHING_MORE).search };
}
