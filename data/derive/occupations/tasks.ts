import { DWAS, TASK_COUNTS } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import type { Input } from './tables.ts';

const TYPES: Record<string, string> = { Core: 'core', Supplemental: 'supplemental', 'n/a': 'unrated' };

/**
 * task-counts.tsv: how many tasks O*NET lists by type; dwas.tsv: the detailed work activities they belong to.
 * Ids and counts only: the statements themselves are O*NET's sentences and stay out of the project.
 */
export function deriveTasks({ sources, taxonomy, tables }: Input): void {
  const tasks = sources.tsv(fileOf('onet', 'Task Statements.txt'), [
    'O*NET-SOC Code',
    'Task ID',
    'Task Type',
  ]);
  const known = taxonomy.known(tasks, 'O*NET-SOC Code', TASK_COUNTS);
  const counts = [...groupBy(known, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    const row: Row = { code };
    for (const [type, column] of Object.entries(TYPES)) {
      row[column] = String(group.filter((task) => task['Task Type'] === type).length);
    }
    const counted = Object.values(TYPES).reduce((sum, column) => sum + Number(row[column]), 0);
    if (counted !== group.length) throw new Error(`Task Statements, ${code}: a task of unknown type`);
    return row;
  });
  tables.add(TASK_COUNTS, counts);

  const reference = sources.tsv(fileOf('onet', 'DWA Reference.txt'), ['DWA ID']);
  const ids = new Set(reference.map((row) => row['DWA ID']));
  const links = sources.tsv(fileOf('onet', 'Tasks to DWAs.txt'), ['O*NET-SOC Code', 'DWA ID']);
  const knownLinks = taxonomy.known(links, 'O*NET-SOC Code', DWAS);
  const dwas = [...groupBy(knownLinks, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    const own = [...new Set(group.map((row) => row['DWA ID']))].sort();
    for (const id of own) if (!ids.has(id)) throw new Error(`Tasks to DWAs, ${code}: unknown activity ${id}`);
    return { code, dwas: own.join(' ') };
  });
  tables.add(DWAS, dwas);
}
