import { AREAS } from '../../../src/compile/tables/place-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import { yearsOf } from '../../../src/domain/releases.ts';
import { figure } from '../occupations/number.ts';
import { fileOf, RELEASED } from '../read.ts';
import type { Input } from './derive-places.ts';

/** The price parities of a state's two portions, '' where BEA has none. */
export interface Portions {
  metro: string;
  nonmetro: string;
}

/** The line of all goods and services; the others are of kinds of them. */
const ALL_ITEMS = '1';

/** BEA's code of a portion: the state's two digits, then 998 (metropolitan) or 999 (all else). */
const PORTION = /(\d\d)99([89])/;

/**
 * The regional price parities of the portions of each state, of the year of the release, by the state's two digits.
 * BEA writes 0 where a state has no such portion.
 */
export function readPortions({ sources }: Input): Map<string, Portions> {
  const { to: year } = yearsOf(RELEASED['price-parities']);
  const path = fileOf('price-parities', `PARPP_PORT_2008_${year}.csv`);
  if (sources.isKept(path)) return keptPortions(sources.kept!);
  const portions = new Map<string, Portions>();
  for (const row of sources.csvWithNotes(path, ['GeoFIPS', 'LineCode', `${year}`])) {
    const [, state, portion] = PORTION.exec(row.GeoFIPS!) ?? [];
    if (row.LineCode !== ALL_ITEMS || state === undefined) continue;
    const value = figure(row[`${year}`]!, `${path}, ${row.GeoFIPS}`);
    const own = portions.get(state) ?? { metro: '', nonmetro: '' };
    portions.set(state, { ...own, [portion === '8' ? 'metro' : 'nonmetro']: value === '0' ? '' : value });
  }
  return portions;
}

/** Those of the committed table, where no newer ones are given. */
function keptPortions(kept: TableTexts): Map<string, Portions> {
  const written = (parity: number | null) => (parity === null ? '' : String(parity));
  const states = rowsOf(kept, AREAS).filter(({ kind }) => kind === 'state');
  return new Map(
    states.map(({ area, parity, metro_parity, nonmetro_parity }) => [
      area,
      { metro: written(metro_parity ?? parity), nonmetro: written(nonmetro_parity) },
    ]),
  );
}
