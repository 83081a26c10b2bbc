import { jobZoneLookup } from '../profile/job-zones.ts';
import { TASK_STEMS } from '../tables/matching-tables.ts';
import { LAY_TITLES, REPORTED_TITLES } from '../tables/name-tables.ts';
import { BRIGHT, OCCUPATIONS, RELATED } from '../tables/occupation-tables.ts';
import { optionalRowsOf, rowsOf, type TableTexts } from '../tables.ts';
import { buildVectorSpace, countTerms, type VectorSpace } from './sparse-vectors.ts';
import { titleStems } from './title-words.ts';

export type Tier = 'short' | 'long' | 'supplemental';

/** What the signals know of civilian occupations; an occupation is its place in `occupations`. */
export interface OccupationBook {
  readonly occupations: readonly CivilianOccupation[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Those that O*NET calls new and emerging. */
  readonly emerging: readonly number[];
  /** Its own title, O*NET's lay titles and the titles that workers reported: whose each is, and its words. */
  readonly names: {
    readonly texts: readonly string[];
    readonly owner: Int32Array;
    readonly space: VectorSpace;
  };
  /** The stems of its tasks and description. */
  readonly tasks: { readonly counts: readonly ReadonlyMap<string, number>[]; readonly space: VectorSpace };
}

export interface CivilianOccupation {
  code: string;
  title: string;
  /** "All other": the rest of a group. */
  residual: boolean;
  /** O*NET calls it new and emerging: no list of earlier years could name it. */
  emerging: boolean;
  /** How much preparation it takes, 1 to 5; null where O*NET gives none. */
  zone: number | null;
  /** O*NET's related occupations. */
  related: ReadonlyMap<string, Tier>;
}

export function readOccupationBook(tables: TableTexts): OccupationBook {
  const zoneOf = jobZoneLookup(tables);
  const related = new Map(
    optionalRowsOf(tables, RELATED).map((row) => [
      row.code,
      new Map<string, Tier>([
        ...row.supplemental.map((code): [string, Tier] => [code, 'supplemental']),
        ...row.primary_long.map((code): [string, Tier] => [code, 'long']),
        ...row.primary_short.map((code): [string, Tier] => [code, 'short']),
      ]),
    ]),
  );
  const emerging = new Set(
    optionalRowsOf(tables, BRIGHT)
      .filter((row) => row.new_and_emerging)
      .map(({ code }) => code),
  );
  const occupations = rowsOf(tables, OCCUPATIONS)
    .filter(({ kind }) => kind !== 'military')
    .map(
      ({ code, title, kind }): CivilianOccupation => ({
        code,
        title,
        residual: kind === 'residual',
        emerging: emerging.has(code),
        zone: zoneOf(code)?.zone ?? null,
        related: related.get(code) ?? new Map(),
      }),
    );
  const idOf = new Map(occupations.map(({ code }, id) => [code, id]));
  return {
    occupations,
    idOf,
    emerging: occupations.flatMap((each, id) => (each.emerging ? [id] : [])),
    names: readNames(tables, occupations, idOf),
    tasks: readTasks(tables, occupations),
  };
}

function readNames(
  tables: TableTexts,
  occupations: readonly CivilianOccupation[],
  idOf: ReadonlyMap<string, number>,
): OccupationBook['names'] {
  const rows = [
    ...occupations,
    ...optionalRowsOf(tables, LAY_TITLES),
    ...optionalRowsOf(tables, REPORTED_TITLES),
  ].filter(({ code }) => idOf.has(code));
  return {
    texts: rows.map(({ title }) => title),
    owner: Int32Array.from(rows, ({ code }) => idOf.get(code)!),
    space: buildVectorSpace(rows.map(({ title }) => countTerms(titleStems(title)))),
  };
}

function readTasks(tables: TableTexts, occupations: readonly CivilianOccupation[]): OccupationBook['tasks'] {
  const rows = new Map(optionalRowsOf(tables, TASK_STEMS).map((row) => [row.code, row]));
  const counts = occupations.map(({ code }) => {
    const row = rows.get(code);
    const all = new Map(row?.task_stems);
    for (const [stem, count] of row?.description_stems ?? []) all.set(stem, (all.get(stem) ?? 0) + 2 * count);
    return all;
  });
  return { counts, space: buildVectorSpace(counts) };
}
