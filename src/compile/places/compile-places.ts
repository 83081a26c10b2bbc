import {
  type LinePay,
  type LocalFigures,
  type LocalMedian,
  localPay,
  type PlaceMedians,
} from '../../domain/local-pay.ts';
import { type OtherName, type Place, type PlaceBook, withItsState } from '../../domain/place.ts';
import { BLS_LINES, PAY } from '../tables/occupation-tables.ts';
import { AREAS, LOCAL_PAY, OTHER_NAMES } from '../tables/place-tables.ts';
import { requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';

/**
 * What each BLS line pays in each place, by line; a place without a figure is left out. A line that is published nationally
 * only has no places.
 * @throws Error where the table names a line or a place that is not known.
 */
export function compileLinePay(tables: TableTexts): ReadonlyMap<string, LinePay> {
  const lines = rowBy(tables, PAY, 'code');
  const areas = rowBy(tables, AREAS, 'area');
  const all = [...lines.values()].filter(({ level }) => level === 'detailed');
  const byLine = new Map(
    all.map(({ code }) => [code, { line: code, places: new Map<string, LocalFigures>() }]),
  );
  for (const { line, others } of rowsOf(tables, LOCAL_PAY)) {
    const { code } = requiredRow(PAY, lines, line, LOCAL_PAY.path);
    for (const [area, figures] of others) {
      requiredRow(AREAS, areas, area, LOCAL_PAY.path);
      if (figures) byLine.get(code)?.places.set(area, figures);
    }
  }
  return byLine;
}

/**
 * All places, those with the most jobs first, so that of several places of one name the largest is offered first. The sum
 * over occupations leaves out what BLS withholds; it orders and is not shown.
 * @throws Error for a place whose state is not known, and a name of a place that is not.
 */
export function compilePlaces(tables: TableTexts, pay: ReadonlyMap<string, LinePay>): PlaceBook {
  const jobs = new Map<string, number>();
  for (const { places } of pay.values())
    for (const [area, { employment }] of places) jobs.set(area, (jobs.get(area) ?? 0) + (employment ?? 0));
  const places = rowsOf(tables, AREAS).map(
    ({ area, kind, name, states, parity, metro_parity, nonmetro_parity }): Place => ({
      code: area,
      kind,
      name,
      states: [...states],
      parity: { own: parity, metro: metro_parity, nonmetro: nonmetro_parity },
    }),
  );
  const size = ({ code }: Place) => jobs.get(code) ?? 0;
  places.sort((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1));
  const areas = rowBy(tables, AREAS, 'area');
  const otherNames = rowsOf(tables, OTHER_NAMES).map(({ name, area, state }): OtherName => {
    if (!requiredRow(AREAS, areas, area, OTHER_NAMES.path).states.includes(state))
      throw new Error(`data/${OTHER_NAMES.path}: "${name}" lies in ${state}, its area does not`);
    return { name, place: area, state };
  });
  const book = { places, otherNames };
  for (const place of places)
    if (place.kind !== 'state' && withItsState(place, book).length < 2)
      throw new Error(`data/${AREAS.path}: "${place.name}" lies in no state of the table`);
  return book;
}

/** The medians of all occupations in one place, or in its state. */
export function compileMedians(
  tables: TableTexts,
  book: PlaceBook,
  pay: ReadonlyMap<string, LinePay>,
): (place: Place) => PlaceMedians {
  const lines = rowsOf(tables, BLS_LINES).flatMap(({ soc, pay: line }) => {
    const own = line === null ? undefined : pay.get(line);
    return own ? [{ soc, line: own }] : [];
  });
  return (place) => {
    const places = withItsState(place, book);
    const medians = lines.flatMap(({ soc, line }): [string, LocalMedian][] => {
      const { pay: found } = localPay(line, places);
      if (!found) return [];
      return [[soc, { median: found.figures.median!, of: found.place === place ? 'place' : 'state' }]];
    });
    return { place: place.code, state: places.at(-1)!.name, medians: new Map(medians) };
  };
}
