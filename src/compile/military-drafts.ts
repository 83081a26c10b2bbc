import type { Branch } from '../domain/branch.ts';
import type { TitleStatus } from '../domain/military-title.ts';
import type { DraftTitle } from './specialties.ts';
import { requiredRows, type TableTexts } from './tables.ts';

/**
 * Current titles, a Space Force row that repeats an Air Force row folded into it: nobody should see 3,900 doubles,
 * and both branches must find the title.
 */
export function currentDrafts(tables: TableTexts): DraftTitle[] {
  const rows = requiredRows(tables, 'military/titles.tsv', [
    'branch',
    'code',
    'ranks',
    'title',
    'occupations',
  ]);
  const drafts = new Map<string, DraftTitle>();
  const key = (branch: string, row: Record<string, string>) =>
    [branch, row.code, row.title, row.ranks, row.occupations].join('\t');
  const spaceForce = rows.filter((row) => row.branch === 'Space Force');
  for (const row of rows)
    if (row.branch !== 'Space Force') drafts.set(key(row.branch!, row), draftOf(row, 'current'));
  for (const row of spaceForce) {
    const twin = drafts.get(key('Air Force', row));
    if (twin) twin.branches = ['Air Force', 'Space Force'];
    else drafts.set(key('Space Force', row), draftOf(row, 'current'));
  }
  return [...drafts.values()];
}

/** Retired titles, and the former titles of codes that are still in use. */
export function retiredDrafts(tables: TableTexts): { retired: DraftTitle[]; former: DraftTitle[] } {
  const rows = requiredRows(tables, 'military/retired.tsv', [
    'branch',
    'code',
    'ranks',
    'title',
    'status',
    'occupations',
  ]);
  const retired: DraftTitle[] = [];
  const former: DraftTitle[] = [];
  for (const row of rows) {
    if (row.status === 'former-title') former.push(draftOf(row, 'current'));
    else retired.push(draftOf(row, row.status as TitleStatus));
  }
  return { retired, former };
}

function draftOf(row: Record<string, string>, status: TitleStatus): DraftTitle {
  return {
    branches: [row.branch as Branch],
    code: row.code ?? '',
    title: row.title ?? '',
    ranks: row.ranks ?? '',
    status,
    occupations: (row.occupations ?? '').split(' ').filter(Boolean),
  };
}
