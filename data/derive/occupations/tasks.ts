import type { Row } from '../../../src/data/table.ts';
import { groupBy } from './group.ts';
import { type Input, tablePath } from './tables.ts';

const TYPES: Record<string, string> = { Core: 'core', Supplemental: 'supplemental', 'n/a': 'unrated' };

/**
 * task-counts.tsv: how many tasks O*NET lists by type; dwas.tsv: the detailed work activities they belong to.
 * Ids and counts only: the statements themselves are O*NET's sentences and stay out of the project.
 */
export function deriveTasks({ sources, taxonomy, tables }: Input): void {
  const tasks = sources.tsv('onet-30.1/Task Statements.txt', ['O*NET-SOC Code', 'Task ID', 'Task Type']);
  const known = taxonomy.known(tasks, 'O*NET-SOC Code', tablePath('task-counts'));
  const counts = [...groupBy(known, (row) => row['O*NET-SOC Code']!)].map(([code, group]) => {
    const row: Row = { code };
    for (const [type, column] of Object.entries(TYPES)) {
      row[column] = String(group.filter((task) => task['Task Type'] === type).length);
    }
    const counted = Object.values(TYPES).reduce((sum, column) => sum + Number(row[column]), 0);
    if (counted !== group.length) throw new Error(`Task Statements, ${code}: a task of unknown type`);
    return row;
  });
  tables.add('task-counts', ['code', ...Object.values(TYPES)], counts, ['code']);

  const reference = sources.tsv('onet-30.1/DWA Reference.txt', ['DWA ID']);
  const ids = new Set(reference.map((row) => row['DWA ID']!));
  const links = sources.tsv('onet-30.1/Tasks to DWAs.txt', ['O*NET-SOC Code', 'DWA ID']);
  const knownLinks = taxonomy.known(links, 'O*NET-SOC Code', tablePath('dwas'));
  const dwas = [...groupBy(knownLinks, (row) => row['O*NET-SOC Code']!)].map(([code, group]) => {
    const own = [...new Set(group.map((row) => row['DWA ID']!))].sort();
    for (const id of own) if (!ids.has(id)) throw new Error(`Tasks to DWAs, ${code}: unknown activity ${id}`);
    return { code, dwas: own.join(' ') };
  });
  tables.add('dwas', ['code', 'dwas'], dwas, ['code']);
}
