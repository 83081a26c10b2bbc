import type { Table } from '../../data/table.ts';
import * as counts from './count-tables.ts';
import * as directions from './direction-tables.ts';
import * as entry from './entry-tables.ts';
import * as grades from './grade-tables.ts';
import * as jargon from './jargon-tables.ts';
import * as matching from './matching-tables.ts';
import * as military from './military-tables.ts';
import * as names from './name-tables.ts';
import * as occupations from './occupation-tables.ts';
import * as outcomes from './outcome-tables.ts';
import * as places from './place-tables.ts';
import * as ratings from './rating-tables.ts';
import { RELEASES } from './release-tables.ts';
import * as reviewed from './reviewed-tables.ts';
import * as vocabulary from './vocabulary-tables.ts';
import * as words from './word-tables.ts';

/** Every table under data/, with what its columns hold. */
export const FACT_TABLES: readonly Table[] = [
  RELEASES,
  ...[
    counts,
    military,
    directions,
    reviewed,
    entry,
    vocabulary,
    occupations,
    ratings,
    names,
    words,
    outcomes,
    places,
    matching,
    grades,
    jargon,
  ].flatMap((room) => Object.values<unknown>(room).filter(isTable)),
];

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'path' in value;
}
