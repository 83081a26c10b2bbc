import type { Table } from '../../data/table.ts';
import type { OccupationProfile, Rating, Score, WorkStyle } from '../../domain/occupation.ts';
import {
  ELEMENTS,
  INTERESTS,
  KNOWLEDGE,
  RATING_SOURCES,
  SKILLS,
  WORK_ACTIVITIES,
  WORK_STYLES,
  WORK_VALUES,
} from '../tables/rating-tables.ts';
import { requiredRow, rowBy, type TableTexts } from '../tables.ts';

/** The rated parts of a profile, each highest first, equal figures by name. */
export type Rated = Pick<
  OccupationProfile,
  'skills' | 'knowledge' | 'workActivities' | 'interests' | 'workStyles' | 'workValues' | 'ratedBy'
>;

/** Ratings by occupation; empty lists where O*NET has collected none. */
export function ratingsLookup(tables: TableTexts): (code: string) => Rated {
  const elements = rowBy(tables, ELEMENTS, 'id');
  /** What an occupation has in the columns of a table, each with the element's name. */
  const named = <O>(
    table: Table,
    rows: ReadonlyMap<string, { readonly others: ReadonlyMap<string, O | null> }>,
  ): ((code: string) => [name: string, cell: O][]) => {
    return (code) => {
      const cells: [string, O][] = [];
      for (const [id, cell] of rows.get(code)?.others ?? []) {
        if (cell !== null) cells.push([requiredRow(ELEMENTS, elements, id, table.path).name, cell]);
      }
      return cells;
    };
  };
  const raters = rowBy(tables, RATING_SOURCES, 'code');
  const skills = named(SKILLS, rowBy(tables, SKILLS, 'code'));
  const knowledge = named(KNOWLEDGE, rowBy(tables, KNOWLEDGE, 'code'));
  const workActivities = named(WORK_ACTIVITIES, rowBy(tables, WORK_ACTIVITIES, 'code'));
  const interests = named(INTERESTS, rowBy(tables, INTERESTS, 'code'));
  const workStyles = named(WORK_STYLES, rowBy(tables, WORK_STYLES, 'code'));
  const workValues = named(WORK_VALUES, rowBy(tables, WORK_VALUES, 'code'));
  return (code) => ({
    skills: skills(code).map(rating).sort(byImportance),
    knowledge: knowledge(code).map(rating).sort(byImportance),
    workActivities: workActivities(code).map(rating).sort(byImportance),
    interests: interests(code).map(score).sort(byValue),
    workStyles: workStyles(code).map(workStyle).sort(byImpact),
    workValues: workValues(code).map(score).sort(byValue),
    ratedBy: ratedBy(raters.get(code)),
  });
}

function ratedBy(row: OccupationProfile['ratedBy'] | undefined): OccupationProfile['ratedBy'] {
  return {
    education: row?.education ?? null,
    skills: row?.skills ?? null,
    knowledge: row?.knowledge ?? null,
    work_styles: row?.work_styles ?? null,
    work_values: row?.work_values ?? null,
    interests: row?.interests ?? null,
  };
}

type Pair = readonly [first: number, second: number | null];

function rating([name, [importance, level]]: [string, Pair]): Rating {
  return { name, importance, level };
}

function score([name, value]: [string, number]): Score {
  return { name, value };
}

function workStyle([name, [impact, rank]]: [string, Pair]): WorkStyle {
  return { name, impact, rank };
}

function byImportance(a: Rating, b: Rating): number {
  return b.importance - a.importance || (b.level ?? 0) - (a.level ?? 0) || byName(a, b);
}

function byValue(a: Score, b: Score): number {
  return b.value - a.value || byName(a, b);
}

function byImpact(a: WorkStyle, b: WorkStyle): number {
  return b.impact - a.impact || byName(a, b);
}

/** By code unit: the same order on every machine, whatever its language. */
function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
