import { OCCUPATIONS } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/**
 * occupations.tsv: every O*NET-SOC 2019 occupation, its SOC code and what kind it is.
 * @throws Error for an occupation without tasks that is neither military (55) nor an "All Other" residual:
 * O*NET has none so far, so a new one needs a decision.
 */
export function deriveOccupationList({ sources, taxonomy, tables }: Input): void {
  const tasks = sources.tsv(fileOf('onet', 'Task Statements.txt'), ['O*NET-SOC Code']);
  const described = new Set(tasks.map((row) => row['O*NET-SOC Code']));
  const rows = [...taxonomy.titles].map(([code, title]) => ({
    code,
    title,
    kind: kindOf(code, title, described.has(code)),
    soc: taxonomy.socs.get(code)!,
  }));
  tables.add(OCCUPATIONS, rows);
}

function kindOf(code: string, title: string, described: boolean): string {
  if (code.startsWith('55-')) return 'military';
  if (described) return 'described';
  if (title.includes('All Other')) return 'residual';
  throw new Error(`Occupation Data: ${code} ${title} has no tasks and is no residual: what kind is it?`);
}
