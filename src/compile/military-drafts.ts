import type { RowOf } from '../data/table.ts';
import type { TitleStatus } from '../domain/military-title.ts';
import type { DraftTitle } from './specialties.ts';
import { RETIRED, TITLES } from './tables/military-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/**
 * Current titles, a Space Force row that repeats an Air Force row folded into it: nobody should see 3,900 doubles,
 * and both branches must find the title.
 */
export function currentDrafts(tables: TableTexts): DraftTitle[] {
  const rows = rowsOf(tables, TITLES);
  const drafts = new Map<string, DraftTitle>();
  const key = (branch: string, { code, title, ranks, occupations }: RowOf<typeof TITLES>) =>
    [branch, code, title, ranks.join(), occupations.join()].join('\t');
  const spaceForce = rows.filter((row) => row.branch === 'Space Force');
  for (const row of rows)
    if (row.branch !== 'Space Force') drafts.set(key(row.branch, row), draftOf(row, 'current'));
  for (const row of spaceForce) {
    const twin = drafts.get(key('Air Force', row));
    if (twin) twin.branches = ['Air Force', 'Space Force'];
    else drafts.set(key('Space Force', row), draftOf(row, 'current'));
  }
  return [...drafts.values()];
}

/** Retired titles, and the former titles of codes that are still in use. */
export function retiredDrafts(tables: TableTexts): { retired: DraftTitle[]; former: DraftTitle[] } {
  const retired: DraftTitle[] = [];
  const former: DraftTitle[] = [];
  for (const row of rowsOf(tables, RETIRED)) {
    if (row.status === 'former-title') former.push(draftOf(row, 'current'));
    else retired.push(draftOf(row, row.status));
  }
  return { retired, former };
}

function draftOf(
  { branch, code, title, ranks, occupations }: RowOf<typeof TITLES> | RowOf<typeof RETIRED>,
  status: TitleStatus,
): DraftTitle {
  return { branches: [branch], code, title, ranks, status, occupations };
}
