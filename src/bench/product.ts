import { join } from 'node:path';
import { compileDuties } from '../compile/compile-duties.ts';
import { compileIdentifiers } from '../compile/compile-identifiers.ts';
import { compileIndex } from '../compile/compile-index.ts';
import { compileOccupationNames, compileOccupationWords } from '../compile/compile-occupation-texts.ts';
import { readTables, tablesVersion } from '../compile/read-tables.ts';
import type { TableTexts } from '../compile/tables.ts';
import type { EngineData } from '../search/engine.ts';

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '../..');

/** The two sides of the search. */
export const KINDS = ['military', 'occupation'] as const;
export type Kind = (typeof KINDS)[number];

/** What the page loads to search. */
export type Product = Required<EngineData>;

/** Reads the fact tables. */
export function readProductTables(): TableTexts {
  return readTables(join(PROJECT, 'data'));
}

/** Compiles the fact tables to what the page loads. */
export function readProduct(tables: TableTexts = readProductTables()): Product {
  const index = compileIndex(tables, tablesVersion(tables));
  return {
    index,
    identifiers: compileIdentifiers(tables),
    names: compileOccupationNames(tables, index),
    words: compileOccupationWords(tables),
    duties: compileDuties(tables, index),
  };
}
