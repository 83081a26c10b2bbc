import type { VocabularyTerm } from '../data/crosswalk-index.ts';
import { TableError } from '../data/table.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { patternLookup } from './code-patterns.ts';
import { MILITARY_VOCABULARY } from './tables/vocabulary-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * The reviewed vocabulary with its code patterns resolved to specialties.
 * @throws TableError where a pattern names no code, so that a change of the titles cannot silently break a term.
 */
export function compileVocabulary(
  tables: TableTexts,
  specialties: readonly Specialty[],
  titles: readonly MilitaryTitle[],
): VocabularyTerm[] {
  const specialtiesOf = patternLookup(specialties, titles);
  const resolve = (term: string, pattern: string): number[] => {
    const found = specialtiesOf(pattern);
    if (found.length === 0)
      throw new TableError(
        MILITARY_VOCABULARY,
        `, the term "${term}", column "codes"`,
        `found "${pattern}", expected a code that a title carries`,
      );
    return currentFirst(found, specialties);
  };
  return rowsOf(tables, MILITARY_VOCABULARY).map(({ term, kind, branch, text, codes, reason }) => ({
    term,
    kind,
    branch: branch ?? '',
    text: text ?? '',
    specialties: ofOneRank(
      codes.map((pattern) => resolve(term, pattern)),
      specialties,
    ),
    reason,
  }));
}

/**
 * The specialties that a term names, each once. A code may be an enlisted job and another of officers: Army 15B is both. Of such
 * a code that one is meant whose rank most of the term's other codes have; both, where that does not say.
 */
function ofOneRank(found: readonly (readonly number[])[], specialties: readonly Specialty[]): number[] {
  const isEnlisted = (id: number) => specialties[id]!.ranks.includes('Enlisted');
  const isMixed = (ids: readonly number[]) => ids.some(isEnlisted) && !ids.every(isEnlisted);
  const sure = found.filter((ids) => !isMixed(ids)).flat();
  const enlisted = sure.filter(isEnlisted).length * 2 - sure.length;
  return [
    ...new Set(
      found.flatMap((ids) =>
        isMixed(ids) && enlisted !== 0 ? ids.filter((id) => isEnlisted(id) === enlisted > 0) : ids,
      ),
    ),
  ];
}

/** The current specialties of a pattern; its retired ones only where there is no current one. */
function currentFirst(ids: readonly number[], specialties: readonly Specialty[]): number[] {
  const current = ids.filter((id) => specialties[id]!.status === 'current');
  return current.length > 0 ? current : [...ids];
}
