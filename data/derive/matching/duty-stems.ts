import { DUTY_STEMS } from '../../../src/compile/tables/matching-tables.ts';
import { BRANCHES, type Branch } from '../../../src/domain/branch.ts';
import type { Input } from '../occupations/tables.ts';
import { fileOf, type Row, type Sources } from '../read.ts';
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
  const rows = readDuties(sources).map(({ description, ...job }) => {
    const bag = description && bagCell(description);
    const why = description ? 'a description of too few words' : 'says that there is no description';
    if (!bag) report.dropped(DUTY_STEMS.path, why, `${job.branch} ${job.code}`);
    return { ...job, stems: bag };
  });
  tables.add(DUTY_STEMS, rows);
}

/** The official descriptions of military duties, each with its job; '' where there is none. */
export function readDuties(sources: Sources) {
  return sources.csv(fileOf('duty-descriptions'), COLUMNS).map((row) => ({
    branch: branchOf(row),
    code: row.code.trim(),
    ranks: rankOf(row),
    title: oneLine(row.title),
    description: NOTHING.test(row.description.trim()) ? '' : row.description.trim(),
  }));
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
