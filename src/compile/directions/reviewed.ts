import { type RowOf, TableError } from '../../data/table.ts';
import type { Direction } from '../../domain/direction.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { jobZoneLookup } from '../profile/job-zones.ts';
import { begins, fitsLevel } from '../suggest/title-level.ts';
import { OCCUPATIONS } from '../tables/occupation-tables.ts';
import { FEWEST_DIRECTIONS, REVIEWED_DIRECTIONS, REVIEWED_GROUPS } from '../tables/reviewed-tables.ts';
import { groupRows, rowsOf, type TableTexts } from '../tables.ts';
import { groupsBySpecialty, isMilitaryOnly } from './reviewed-groups.ts';

/** What our reviewed table says about the specialties without a civilian counterpart. */
export interface ReviewedDirections {
  /** The group that a specialty belongs to; undefined for one that has a civilian match. */
  groupOf(specialty: number): { group: string; title: string } | undefined;
  /** Best first; none for a specialty that has a civilian match. */
  directionsOf(specialty: number): readonly Direction[];
}

/**
 * Compiles the reviewed directions.
 * @throws TableError where a group, an order or an occupation is not what it should be, and for a specialty without a
 * civilian counterpart that no group covers, or two do.
 */
export function compileReviewedDirections(
  tables: TableTexts,
  specialties: readonly Specialty[],
  titles: readonly MilitaryTitle[],
): ReviewedDirections {
  const groups = new Map(rowsOf(tables, REVIEWED_GROUPS).map((row) => [row.group, row]));
  const rows = groupRows(rowsOf(tables, REVIEWED_DIRECTIONS), 'group');
  checkGroups(tables, groups, rows);
  const groupOf = groupsBySpecialty([...groups.values()], specialties, titles);
  for (const specialty of specialties) {
    if (!isMilitaryOnly(specialty, titles) || groupOf.has(specialty.id)) continue;
    const name = `${specialty.branches[0]}:${specialty.code}`;
    throw new TableError(REVIEWED_GROUPS, '', `found no group for ${name} ${specialty.title}`);
  }
  const zoneOf = jobZoneLookup(tables);
  const directions = new Map([...rows].map(([group, lines]) => [group, lines.map(directionOf)]));
  return {
    groupOf: (specialty) => {
      const group = groupOf.get(specialty);
      return group && { group: group.group, title: group.title };
    },
    directionsOf: (id) => {
      const { title } = specialties[id]!;
      const isOnLevel = ({ occupation, payGrade }: Direction) =>
        fitsLevel(title, { code: occupation, zone: zoneOf(occupation)?.zone ?? null }) &&
        !(begins(title) && payGrade[0] === 'E' && payGrade > LAST_OF_BEGINNERS);
      return enough(directions.get(groupOf.get(id)?.group ?? '') ?? [], isOnLevel);
    },
  };
}

/** A title of beginners is not held beyond this grade, and nothing that is ready only later is said of it. */
const LAST_OF_BEGINNERS = 'E5';

/** The directions on the level of a title; where that would leave too few, those of the lowest pay grades besides. */
function enough(all: readonly Direction[], isOnLevel: (each: Direction) => boolean): readonly Direction[] {
  const others = all
    .filter((each) => !isOnLevel(each))
    .sort((a, b) => (a.payGrade < b.payGrade ? -1 : Number(a.payGrade > b.payGrade)));
  const missing = Math.max(0, FEWEST_DIRECTIONS - (all.length - others.length));
  const leftOut = new Set(others.slice(missing));
  return all.filter((each) => !leftOut.has(each));
}

type DirectionRow = RowOf<typeof REVIEWED_DIRECTIONS>;

function directionOf(row: DirectionRow): Direction {
  const { occupation, carries_over, missing, ready_at, most_duties, source } = row;
  return {
    occupation,
    source: 'reviewed',
    strength: most_duties ? 'strong' : 'fair',
    reasons: [
      { kind: 'carries-over', what: carries_over, missing },
      // The lists that a group draws on may be of a like job: which, is in the groups' table.
      ...(source === 'ours' ? [] : [{ kind: 'listed-alike', source } as const]),
    ],
    payGrade: ready_at,
    preparation: '',
  };
}

function checkGroups(
  tables: TableTexts,
  groups: ReadonlyMap<string, RowOf<typeof REVIEWED_GROUPS>>,
  rows: ReadonlyMap<string, readonly DirectionRow[]>,
): void {
  const kinds = new Map(rowsOf(tables, OCCUPATIONS).map(({ code, kind }) => [code, kind]));
  for (const group of groups.keys()) {
    const count = rows.get(group)?.length ?? 0;
    if (count < FEWEST_DIRECTIONS)
      throw wrong(group, `found ${count} directions, expected ${FEWEST_DIRECTIONS} or more`);
  }
  for (const [group, lines] of rows) {
    const ranks = groups.get(group)?.ranks;
    if (!ranks) throw wrong(group, `found a group that data/${REVIEWED_GROUPS.path} lacks`);
    if (lines.some(({ order }, i) => order !== i + 1))
      throw wrong(group, `found orders ${lines.map(({ order }) => order).join(', ')}, expected 1, 2, 3 …`);
    const seen = new Set<string>();
    for (const { occupation, ready_at, most_duties, source } of lines) {
      const kind = kinds.get(occupation);
      if (!kind || kind === 'military')
        throw wrong(
          group,
          `found "${occupation}", expected a civilian occupation of data/${OCCUPATIONS.path}`,
        );
      if (seen.has(occupation)) throw wrong(group, `found "${occupation}" twice`);
      seen.add(occupation);
      if (!ranks.some((rank) => ready_at.startsWith(rank[0] === 'C' ? 'O' : rank[0]!)))
        throw wrong(group, `found "${ready_at}" for "${occupation}", expected a pay grade of its rank types`);
      if (most_duties && source !== 'expert-study')
        throw wrong(group, `found most duties of "${occupation}" without the study that says so`);
    }
  }
}

function wrong(group: string, what: string): TableError {
  return new TableError(REVIEWED_DIRECTIONS, `, the group "${group}"`, what);
}
