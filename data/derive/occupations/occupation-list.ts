import type { Input } from './tables.ts';

/**
 * occupations.tsv: every O*NET-SOC 2019 occupation, its SOC code and what kind it is.
 * @throws Error for an occupation without tasks that is neither military (55) nor an "All Other" residual:
 * O*NET 30.1 has none, so a new one needs a decision.
 */
export function deriveOccupationList({ sources, taxonomy, tables }: Input): void {
  const tasks = sources.tsv('onet-30.1/Task Statements.txt', ['O*NET-SOC Code']);
  const described = new Set(tasks.map((row) => row['O*NET-SOC Code']!));
  const rows = [...taxonomy.titles].map(([code, title]) => ({
    code,
    title,
    kind: kindOf(code, title, described.has(code)),
    soc: taxonomy.socs.get(code)!,
  }));
  tables.add('occupations', ['code', 'title', 'kind', 'soc'], rows, ['code']);
}

function kindOf(code: string, title: string, described: boolean): string {
  if (code.startsWith('55-')) return 'military';
  if (described) return 'described';
  if (title.includes('All Other')) return 'residual';
  throw new Error(`Occupation Data: ${code} ${title} has no tasks and is no residual: what kind is it?`);
}
