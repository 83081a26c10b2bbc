import { titleOverlap } from '../directions/title-overlap.ts';
import { LAY_TITLES } from '../tables/name-tables.ts';
import { OCCUPATIONS } from '../tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/**
 * Puts the likely part first where the taxonomy has split the occupation that a title was matched to, and all parts are
 * listed: the one with a name that has most of the title's words. Equals keep their order.
 */
export function likelyFirst(tables: TableTexts): (title: string, occupations: readonly string[]) => string[] {
  const namesOf = new Map(rowsOf(tables, OCCUPATIONS).map(({ code, title }) => [code, [title]]));
  for (const { code, title } of rowsOf(tables, LAY_TITLES)) namesOf.get(code)?.push(title);
  return (title, occupations) => {
    const scored = occupations.map((code) => ({
      code,
      score: Math.max(0, ...(namesOf.get(code) ?? []).map((name) => titleOverlap(title, name))),
    }));
    return scored.sort((a, b) => b.score - a.score).map(({ code }) => code);
  };
}
