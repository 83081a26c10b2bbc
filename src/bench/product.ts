import { join } from 'node:path';
import { compileIndex } from '../compile/compile-index.ts';
import { compileOccupationNames, compileOccupationWords } from '../compile/compile-occupation-texts.ts';
import { readTables, tablesVersion } from '../compile/read-tables.ts';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { OccupationNames, OccupationWords } from '../data/occupation-texts.ts';

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '../..');

/** What the page loads to search. */
export interface Product {
  index: CrosswalkIndex;
  names: OccupationNames;
  words: OccupationWords;
}

/** Compiles the fact tables to what the page loads. */
export function readProduct(): Product {
  const tables = readTables(join(PROJECT, 'data'));
  return {
    index: compileIndex(tables, tablesVersion(tables)),
    names: compileOccupationNames(tables),
    words: compileOccupationWords(tables),
  };
}
