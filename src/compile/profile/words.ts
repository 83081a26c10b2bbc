import type { OccupationProfile } from '../../domain/occupation.ts';
import { optionalRows, requiredRows, rowBy, rowsBy, type TableTexts } from '../tables.ts';
import { pastTask, verbsOf } from '../words/past-tense.ts';

type Words = Pick<OccupationProfile, 'summary' | 'tasks' | 'activities'>;

/** This project's own words by occupation: what is not written yet is null or empty. */
export function wordsLookup(tables: TableTexts): (code: string) => Words {
  const summaries = rowBy(optionalRows(tables, 'words/summaries.tsv', ['code', 'summary']), 'code');
  const taskRows = optionalRows(tables, 'words/tasks.tsv', ['code', 'order', 'task', 'dwas']);
  const tasks = rowsBy(taskRows, 'code');
  const verbs = verbsOf(taskRows.map((row) => row.task!));
  const labels = new Map(
    optionalRows(tables, 'words/activities.tsv', ['dwa', 'label']).map((row) => [row.dwa!, row.label!]),
  );
  const dwas = rowBy(requiredRows(tables, 'occupations/dwas.tsv', ['code', 'dwas']), 'code');
  return (code) => ({
    summary: summaries.get(code)?.summary || null,
    tasks: [...(tasks.get(code) ?? [])]
      .sort((a, b) => Number(a.order) - Number(b.order))
      .map((row) => ({ text: row.task!, past: pastTask(row.task!, verbs), dwas: ids(row.dwas!) })),
    activities: ids(dwas.get(code)?.dwas ?? '').map((dwa) => ({ dwa, label: labels.get(dwa) || null })),
  });
}

function ids(cell: string): string[] {
  return cell.split(' ').filter((id) => id !== '');
}
