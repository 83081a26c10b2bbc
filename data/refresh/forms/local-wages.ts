import { AREAS } from '../../../src/compile/tables/place-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found } from '../found.ts';
import { versionOf } from '../versions.ts';
import { missingColumns, tableWith } from './header-row.ts';

const COLUMNS = [
  'AREA',
  'AREA_TITLE',
  'PRIM_STATE',
  'OCC_CODE',
  'O_GROUP',
  'TOT_EMP',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
] as const;

type Cells = Record<(typeof COLUMNS)[number], string>;

/** BLS's workbooks by place: how they are named, and how many digits their areas' codes have. */
const WORKBOOKS = { state: 2, MSA: 5, BOS: 7 } as const;

/**
 * Wages by place: BLS's workbooks of states, of metropolitan and of nonmetropolitan areas (oesm25st.zip; oesm25ma.zip has
 * the other two). They name no price parities: those of metropolitan areas stay as the tables have them.
 */
export const findLocalWages: Form = async (candidates, tables) => {
  const years = new Map<string, Map<keyof typeof WORKBOOKS, Candidate>>();
  for (const candidate of candidates) {
    const [, kind, year] = /^(state|MSA|BOS)_M(\d{4})_dl\.xlsx$/.exec(candidate.name) ?? [];
    if (!kind || !year) continue;
    const own = years.get(year) ?? new Map();
    years.set(year, own.set(kind as keyof typeof WORKBOOKS, candidate));
  }
  const found: Found[] = [];
  for (const [year, own] of years) found.push(await released(year, own, tables));
  return found;
};

async function released(
  year: string,
  own: ReadonlyMap<keyof typeof WORKBOOKS, Candidate>,
  tables: TableTexts,
): Promise<Found> {
  const kinds = Object.keys(WORKBOOKS) as (keyof typeof WORKBOOKS)[];
  const missing = kinds.filter((kind) => !own.has(kind)).map((kind) => `"${kind}_M${year}_dl.xlsx"`);
  const [first] = own.values();
  if (missing.length > 0)
    throw new SourceError(
      first!.place,
      `found it without ${missing.join(', ')}, expected states, metropolitan and nonmetropolitan areas together`,
      `Download oesm${year.slice(2)}st.zip and oesm${year.slice(2)}ma.zip, and put both there.`,
    );
  const rows = async (kind: keyof typeof WORKBOOKS) => detailed(own.get(kind)!, WORKBOOKS[kind]);
  const areas = async () => [...(await rows('MSA')), ...(await rows('BOS'))];
  const places = {
    state: own.get('state')!.place,
    areas: `${own.get('MSA')!.place} and ${own.get('BOS')!.place}`,
  };
  return {
    release: 'local-wages',
    period: `${year}-05`,
    place: first!.place,
    files: new Map([
      [
        `oews_state_may_${year}.csv.gz`,
        { place: places.state, table: async () => ({ rows: stateRows(await rows('state')) }) },
      ],
      [
        `oews_metro_may_${year}.csv.gz`,
        { place: places.areas, table: async () => ({ rows: areaRows(await areas()) }) },
      ],
      [
        `areas_may_${year}.csv`,
        { place: places.areas, table: async () => ({ rows: nameRows(await areas(), tables) }) },
      ],
    ]),
  };
}

/** The rows of single occupations; figures that BLS suppresses are empty, and codes have all their digits. */
async function detailed(candidate: Candidate, digits: number): Promise<Cells[]> {
  const table = (await tableWith(candidate, COLUMNS)) ?? (await missingColumns(candidate, COLUMNS));
  return table.rows.slice(1).flatMap((row, i) => {
    const cell = (column: string) => (row[table.header.indexOf(column)] ?? '').trim();
    if (cell('O_GROUP') !== 'detailed') return [];
    const cells = Object.fromEntries(
      COLUMNS.map((column) => [column, cell(column).replace(/^(?:\*+|#)$/, '')]),
    );
    const area = cells.AREA!.padStart(digits, '0');
    if (!/^\d+$/.test(area) || area.length !== digits)
      throw new SourceError(
        `${candidate.place}, row ${i + 2}`,
        `found the area "${cells.AREA}", expected a code of ${digits} digits`,
      );
    return [{ ...cells, AREA: area } as Cells];
  });
}

const FIGURES = ['TOT_EMP', 'LOC_QUOTIENT', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75'] as const;
const NAMES = ['emp', 'loc_quotient', 'a_pct10', 'a_pct25', 'a_median', 'a_pct75'];

function areaRows(rows: readonly Cells[]): string[][] {
  return [
    ['area', 'soc', ...NAMES],
    ...rows.map((row) => [row.AREA, row.OCC_CODE, ...FIGURES.map((column) => row[column])]),
  ];
}

function stateRows(rows: readonly Cells[]): string[][] {
  const [header, ...cells] = areaRows(rows);
  return [
    [...header!, 'state', 'area_title', 'jobs_1000'],
    ...cells.map((each, i) => [...each, rows[i]!.PRIM_STATE, rows[i]!.AREA_TITLE, rows[i]!.JOBS_1000]),
  ];
}

function nameRows(rows: readonly Cells[], tables: TableTexts): string[][] {
  const parities = new Map(
    rowsOf(tables, AREAS).map(({ area, parity }) => [area, parity === null ? '' : String(parity)]),
  );
  const { period = '' } = versionOf(tables, 'price-parities');
  const names = new Map(rows.map(({ AREA, AREA_TITLE }) => [AREA, AREA_TITLE]));
  return [
    ['area', 'area_title', `bea_rpp_${period}`],
    ...[...names].map(([area, title]) => [area, title, parities.get(area) ?? '']),
  ];
}

/** Price parities of the portions of states, by BEA: the name says the last year. */
export const findParities: Form = async (candidates) =>
  candidates.flatMap((candidate): Found[] => {
    const [, year] = /^PARPP_PORT_2008_(\d{4})\.csv$/.exec(candidate.name) ?? [];
    if (!year) return [];
    const { name, place } = candidate;
    return [
      { release: 'price-parities', period: year, place, files: new Map([[name, { place, candidate }]]) },
    ];
  });
