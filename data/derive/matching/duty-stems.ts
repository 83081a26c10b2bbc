import { DUTY_STEMS } from '../../../src/compile/tables/matching-tables.ts';
import { BRANCHES, type Branch } from '../../../src/domain/branch.ts';
import type { Input } from '../occupations/tables.ts';
import { fileOf, type Row } from '../read.ts';
import { bagCell } from './bag.ts';

const COLUMNS = ['service', 'category', 'code', 'title', 'description'] as const;

const RANK: Record<string, string> = { Enlisted: 'E', 'Warrant Officer': 'W', Officer: 'O' };

/** "No description available.", in several spellings. */
const NOTHING = /^no description available\.?$/i;

/**
 * duty-stems.tsv: which stems the description of each military code has, and how often. Codes, titles and counts only:
 * the sentences stay out of the project.
 */
export function deriveDutyStems({
  sources,
  tables,
  report,
}: Pick<Input, 'sources' | 'tables' | 'report'>): void {
  const rows = sources.csv(fileOf('duty-descriptions'), COLUMNS).map((row) => {
    const code = row.code.trim();
    const description = row.description.trim();
    const none = NOTHING.test(description);
    const bag = none ? '' : bagCell(description);
    const why = none ? 'says that there is no description' : 'a description of too few words';
    if (!bag) report.dropped(DUTY_STEMS.path, why, `${row.service} ${code}`);
    return { branch: branchOf(row), code, ranks: rankOf(row), title: oneLine(row.title), stems: bag };
  });
  tables.add(DUTY_STEMS, rows);
}

function branchOf({ service, code }: Row<(typeof COLUMNS)[number]>): Branch {
  const name = service === 'Marines' ? 'Marine Corps' : service;
  const branch = BRANCHES.find((each) => each === name);
  if (!branch) throw new Error(`${fileOf('duty-descriptions')}: ${code}: unknown service "${service}"`);
  return branch;
}

function rankOf({ category, code }: Row<(typeof COLUMNS)[number]>): string {
  const rank = RANK[category];
  if (!rank) throw new Error(`${fileOf('duty-descriptions')}: ${code}: unknown category "${category}"`);
  return rank;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
