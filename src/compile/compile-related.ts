import type { RelatedOccupations } from '../data/related-codec.ts';
import { relatedLookup } from './profile/related.ts';
import { OCCUPATIONS } from './tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/** O*NET's five most related occupations (its tier "Primary-Short") of every occupation that has some. */
export function compileRelated(tables: TableTexts): RelatedOccupations {
  const related = relatedLookup(tables);
  return new Map(
    rowsOf(tables, OCCUPATIONS).flatMap(({ code }): [string, string[]][] => {
      const nearest = related(code).filter(({ tier }) => tier === 'Primary-Short');
      return nearest.length > 0 ? [[code, nearest.map((each) => each.code)]] : [];
    }),
  );
}
