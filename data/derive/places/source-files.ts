import { yearsOf } from '../../../src/domain/releases.ts';
import { fileOf, RELEASED, type Row } from '../read.ts';
import type { Input } from './derive-places.ts';

/** What the files of states and of areas both have. */
const COMMON = ['area', 'soc', 'emp', 'loc_quotient', 'a_pct10', 'a_pct25', 'a_median', 'a_pct75'] as const;

export type LocalRow = Row<(typeof COMMON)[number]>;
export type StateRow = Row<'state' | 'area_title' | 'jobs_1000'> & LocalRow;

/** The file's name: they all end in the month of the survey. */
export function localFile(name: string): string {
  return fileOf('local-wages', name.replace('*', `may_${yearsOf(RELEASED['local-wages']).to}`));
}

/** Wages and employment by state. */
export function readStates({ sources }: Input): StateRow[] {
  return sources.csv(localFile('oews_state_*.csv.gz'), [...COMMON, 'state', 'area_title', 'jobs_1000']);
}

/** Wages and employment by metropolitan and nonmetropolitan area. */
export function readAreaRows({ sources }: Input): LocalRow[] {
  return sources.csv(localFile('oews_metro_*.csv.gz'), COMMON);
}

/** The metropolitan and nonmetropolitan areas, with the price parity of metropolitan ones. */
export function readAreaNames({ sources }: Input): Row<'area' | 'area_title' | 'parity'>[] {
  const column = `bea_rpp_${yearsOf(RELEASED['price-parities']).to}`;
  return sources
    .csv(localFile('areas_*.csv'), ['area', 'area_title', column])
    .map((row) => ({ area: row.area!, area_title: row.area_title!, parity: row[column]! }));
}

/**
 * A whole territory among the areas: the file of states has it too, with figures that agree with BLS's own where these
 * do not.
 */
export function isTerritory(area: string): boolean {
  return TERRITORIES.includes(area);
}

/** Guam and the U.S. Virgin Islands. */
const TERRITORIES: readonly string[] = ['6600001', '7800001'];
