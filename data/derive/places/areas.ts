import { AREAS } from '../../../src/compile/tables/place-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import { figure } from '../occupations/number.ts';
import type { Input } from './derive-places.ts';
import { type Portions, readPortions } from './parities.ts';
import { isTerritory, localFile, readAreaNames, type StateRow } from './source-files.ts';

type AreaCells = CellsOf<typeof AREAS>;

/**
 * areas.tsv: states and territories, metropolitan and nonmetropolitan areas, and what prices are there.
 * @returns their codes, in the table's order.
 */
export function deriveAreas(input: Input, stateRows: readonly StateRow[]): string[] {
  const portions = readPortions(input);
  const states = new Map(stateRows.map(({ area, state, area_title }) => [area, { state, area_title }]));
  const rows = [...states].map(
    ([area, { state, area_title }]): AreaCells => ({
      area,
      kind: 'state',
      name: area_title,
      states: state,
      ...stateParity(portions.get(area)),
    }),
  );
  for (const { area, area_title, parity } of readAreaNames(input)) {
    if (isTerritory(area)) {
      input.report.dropped(AREAS.path, 'a territory that the file of states has', area_title);
      continue;
    }
    if (area.length === METRO_DIGITS)
      rows.push({
        area,
        kind: 'metro',
        name: area_title,
        states: statesInName(area_title),
        parity: parity && figure(parity, `${localFile('areas_*.csv')}, ${area}`),
      });
    else {
      const digits = area.slice(0, 2);
      const state = states.get(digits);
      if (!state) throw new Error(`${localFile('areas_*.csv')}: ${area} lies in no state that is known`);
      const nonmetro_parity = portions.get(digits)?.nonmetro ?? '';
      rows.push({ area, kind: 'nonmetro', name: area_title, states: state.state, nonmetro_parity });
    }
  }
  input.tables.add(AREAS, rows);
  return rows.map(({ area }) => area!).sort();
}

/** Census codes of metropolitan areas have five digits, BLS's of nonmetropolitan ones seven. */
const METRO_DIGITS = 5;

/** A state that is metropolitan all over has one parity: its own. */
function stateParity(portions: Portions | undefined): Partial<AreaCells> {
  if (!portions) return {};
  const { metro, nonmetro } = portions;
  return nonmetro === '' ? { parity: metro } : { metro_parity: metro, nonmetro_parity: nonmetro };
}

/** "Virginia Beach-Chesapeake-Norfolk, VA-NC": VA NC. */
function statesInName(name: string): string {
  const [, codes] = /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name) ?? [];
  if (codes === undefined) throw new Error(`${localFile('areas_*.csv')}: "${name}" names no state`);
  return codes.replaceAll('-', ' ');
}
