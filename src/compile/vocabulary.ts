import type { VocabularyTerm } from '../data/crosswalk-index.ts';
import { TableError } from '../data/table.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { MILITARY_VOCABULARY } from './tables/vocabulary-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * The reviewed vocabulary with its code patterns resolved to specialties.
 * A pattern is `Branch:CODE` with hyphens for spaces in the branch; X stands for the skill level of an Air Force code,
 * a trailing * for any ending.
 * @throws TableError where a pattern names no code, so that a change of the titles cannot silently break a term.
 */
export function compileVocabulary(
  tables: TableTexts,
  specialties: readonly Specialty[],
  titles: readonly MilitaryTitle[],
): VocabularyTerm[] {
  const byCode = new Map<string, number[]>();
  const add = (key: string, id: number) => {
    const ids = byCode.get(key);
    if (!ids) byCode.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const specialty of specialties) {
    for (const branch of specialty.branches) add(`${branch}:${specialty.code}`, specialty.id);
    for (const id of specialty.titles) {
      const title = titles[id]!;
      for (const branch of title.branches) add(`${branch}:${title.code}`, specialty.id);
    }
  }
  const keys = [...byCode.keys()].sort();
  const resolve = (term: string, pattern: string): number[] => {
    const key = pattern.replace(/^[^:]*/, (branch) => branch.replaceAll('-', ' '));
    const found = key.endsWith('*')
      ? keys.filter((each) => each.startsWith(key.slice(0, -1))).flatMap((each) => byCode.get(each)!)
      : (byCode.get(key) ?? []);
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
    specialties: [...new Set(codes.flatMap((pattern) => resolve(term, pattern)))],
    reason,
  }));
}

/** The current specialties of a pattern; its retired ones only where there is no current one. */
function currentFirst(ids: readonly number[], specialties: readonly Specialty[]): number[] {
  const current = ids.filter((id) => specialties[id]!.status === 'current');
  return current.length > 0 ? current : [...ids];
}
