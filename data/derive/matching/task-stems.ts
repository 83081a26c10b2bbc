import { TASK_STEMS } from '../../../src/compile/tables/matching-tables.ts';
import { groupBy } from '../occupations/group.ts';
import type { Input } from '../occupations/tables.ts';
import { fileOf } from '../read.ts';
import { bagCell } from './bag.ts';

/**
 * task-stems.tsv: which stems the statements on each occupation have, and how often; one bag of all its tasks, one of
 * its detailed work activities, each counted once, and one of its description. The sentences stay out of the project.
 */
export function deriveTaskStems({ sources, taxonomy, tables }: Input): void {
  const tasks = taxonomy.known(
    sources.tsv(fileOf('onet', 'Task Statements.txt'), ['O*NET-SOC Code', 'Task']),
    'O*NET-SOC Code',
    TASK_STEMS,
  );
  const activities = activitiesOf(sources);
  const descriptions = new Map(
    sources
      .tsv(fileOf('onet', 'Occupation Data.txt'), ['O*NET-SOC Code', 'Description'])
      .map((row) => [row['O*NET-SOC Code'], row.Description]),
  );
  const rows = [...groupBy(tasks, (row) => row['O*NET-SOC Code'])].map(([code, own]) => ({
    code,
    task_stems: bagCell(...own.map((row) => row.Task)),
    activity_stems: bagCell(...(activities.get(code) ?? [])),
    description_stems: bagCell(descriptions.get(code) ?? ''),
  }));
  tables.add(TASK_STEMS, rows);
}

/** The detailed work activities of each occupation. */
function activitiesOf(sources: Input['sources']): Map<string, Set<string>> {
  const titles = new Map(
    sources
      .tsv(fileOf('onet', 'DWA Reference.txt'), ['DWA ID', 'DWA Title'])
      .map((row) => [row['DWA ID'], row['DWA Title']]),
  );
  const activities = new Map<string, Set<string>>();
  for (const row of sources.tsv(fileOf('onet', 'Tasks to DWAs.txt'), ['O*NET-SOC Code', 'DWA ID'])) {
    const code = row['O*NET-SOC Code'];
    const title = titles.get(row['DWA ID']);
    if (title === undefined) throw new Error(`Tasks to DWAs, ${code}: unknown activity ${row['DWA ID']}`);
    const own = activities.get(code);
    if (own) own.add(title);
    else activities.set(code, new Set([title]));
  }
  return activities;
}
