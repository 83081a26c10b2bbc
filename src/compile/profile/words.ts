import type { OccupationProfile } from '../../domain/occupation.ts';
import { officialLookup } from '../official-words.ts';
import { DWAS } from '../tables/occupation-tables.ts';
import { ACTIVITIES, SUMMARIES, TASKS } from '../tables/word-tables.ts';
import { groupRows, optionalRowsOf, rowBy, type TableTexts } from '../tables.ts';

type Words = Pick<OccupationProfile, 'summary' | 'tasks' | 'activities' | 'official'>;

/** This project's own words by occupation: what is not written yet is null or empty. */
export function wordsLookup(tables: TableTexts): (code: string) => Words {
  const summaries = new Map(optionalRowsOf(tables, SUMMARIES).map((row) => [row.code, row.summary]));
  const tasks = groupRows(optionalRowsOf(tables, TASKS), 'code');
  const labels = new Map(optionalRowsOf(tables, ACTIVITIES).map((row) => [row.dwa, row.label]));
  const dwas = rowBy(tables, DWAS, 'code');
  const official = officialLookup(tables);
  return (code) => ({
    summary: summaries.get(code) ?? null,
    tasks: (tasks.get(code) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ task, past, prompt, dwas: ids }) => ({ text: task, past, prompt, dwas: [...ids] })),
    activities: (dwas.get(code)?.dwas ?? []).map((dwa) => ({ dwa, label: labels.get(dwa) ?? null })),
    official: official(code),
  });
}
