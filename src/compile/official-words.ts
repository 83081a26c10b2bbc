import type { OfficialTexts } from '../data/occupation-texts.ts';
import type { OfficialWords } from '../domain/occupation.ts';
import { gatherTexts } from './gather-texts.ts';
import { DWAS, OCCUPATIONS } from './tables/occupation-tables.ts';
import { OFFICIAL_ACTIVITIES, OFFICIAL_DESCRIPTIONS, OFFICIAL_TASKS } from './tables/official-tables.ts';
import { groupRows, rowBy, rowsOf, type TableTexts } from './tables.ts';

/** O*NET's own sentences on an occupation; null for all where they are not there, as in every build that does not ask for them. */
export function officialLookup(tables: TableTexts): (code: string) => OfficialWords | null {
  if (!tables.has(OFFICIAL_TASKS.path)) return () => null;
  const descriptions = rowBy(tables, OFFICIAL_DESCRIPTIONS, 'code');
  const tasks = groupRows(rowsOf(tables, OFFICIAL_TASKS), 'code');
  const titles = rowBy(tables, OFFICIAL_ACTIVITIES, 'dwa');
  const dwas = rowBy(tables, DWAS, 'code');
  return (code) => {
    const words = {
      description: descriptions.get(code)?.description ?? '',
      tasks: (tasks.get(code) ?? []).toSorted((a, b) => a.order - b.order).map(({ task }) => task),
      activities: (dwas.get(code)?.dwas ?? []).flatMap((dwa) => titles.get(dwa)?.title ?? []),
    };
    return words.description || words.tasks.length > 0 ? words : null;
  };
}

/** The same for the search, by position in the index's list of occupations. */
export function compileOfficialTexts(tables: TableTexts): OfficialTexts | null {
  if (!tables.has(OFFICIAL_TASKS.path)) return null;
  const lookup = officialLookup(tables);
  const all = rowsOf(tables, OCCUPATIONS).map(({ code }) => lookup(code));
  return {
    descriptions: all.map((words) => words?.description ?? ''),
    tasks: all.map((words) => words?.tasks ?? []),
    activities: gatherTexts(
      all.flatMap((words, i) => (words?.activities ?? []).map((text): [string, number] => [text, i])),
    ),
  };
}
