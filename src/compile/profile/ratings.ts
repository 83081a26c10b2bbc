import type { OccupationProfile, Rating, Score, WorkStyle } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';

/** The rated parts of a profile, each highest first, equal figures by name. */
export type Rated = Pick<
  OccupationProfile,
  'skills' | 'knowledge' | 'workActivities' | 'interests' | 'workStyles' | 'workValues'
>;

/** Ratings by occupation; empty lists where O*NET has collected none. */
export function ratingsLookup(tables: TableTexts): (code: string) => Rated {
  const names = new Map(
    requiredRows(tables, 'occupations/elements.tsv', ['id', 'name']).map((row) => [row.id!, row.name!]),
  );
  const cellsOf = (table: string): ((code: string) => [name: string, cell: string][]) => {
    const rows = rowBy(requiredRows(tables, `occupations/${table}.tsv`, ['code']), 'code');
    return (code) =>
      Object.entries(rows.get(code) ?? {})
        .filter(([id, cell]) => id !== 'code' && cell !== '')
        .map(([id, cell]) => {
          const name = names.get(id);
          if (name === undefined) throw new Error(`element ${id} of ${table} is not in elements.tsv`);
          return [name, cell];
        });
  };
  const cells = {
    skills: cellsOf('skills'),
    knowledge: cellsOf('knowledge'),
    workActivities: cellsOf('work-activities'),
    interests: cellsOf('interests'),
    workStyles: cellsOf('work-styles'),
    workValues: cellsOf('work-values'),
  };
  return (code) => ({
    skills: cells.skills(code).map(rating).sort(byImportance),
    knowledge: cells.knowledge(code).map(rating).sort(byImportance),
    workActivities: cells.workActivities(code).map(rating).sort(byImportance),
    interests: cells.interests(code).map(score).sort(byValue),
    workStyles: cells.workStyles(code).map(workStyle).sort(byImpact),
    workValues: cells.workValues(code).map(score).sort(byValue),
  });
}

function rating([name, cell]: [string, string]): Rating {
  const [importance, level] = cell.split(' ');
  return { name, importance: Number(importance), level: level === undefined ? null : Number(level) };
}

function score([name, cell]: [string, string]): Score {
  return { name, value: Number(cell) };
}

function workStyle([name, cell]: [string, string]): WorkStyle {
  const [impact, rank] = cell.split(' ');
  return { name, impact: Number(impact), rank: rank === undefined ? null : Number(rank) };
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
