import type { RowOf } from '../data/table.ts';
import type { TitleStatus } from '../domain/military-title.ts';
import { specialtyCode } from '../domain/specialty-code.ts';
import { likelyFirst } from './history/likely-first.ts';
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

/**
 * Retired titles, and the former titles of codes that are still in use. A title whose code is in use for other ranks only,
 * or in another system of codes (Navy 8506 was an enlisted skill and is an officer's billet), is retired.
 */
export function retiredDrafts(tables: TableTexts): { retired: DraftTitle[]; former: DraftTitle[] } {
  const ordered = likelyFirst(tables);
  const inUse = new Set(rowsOf(tables, TITLES).flatMap(codesOf));
  const retired: DraftTitle[] = [];
  const former: DraftTitle[] = [];
  for (const each of rowsOf(tables, RETIRED)) {
    const row = each.split ? { ...each, occupations: ordered(each.title, each.occupations) } : each;
    if (row.status !== 'former-title') retired.push(draftOf(row, row.status));
    else if (codesOf(row).some((code) => inUse.has(code))) former.push(draftOf(row, 'current'));
    else retired.push(draftOf(row, 'no-longer-listed'));
  }
  return { retired, former };
}

/** The code, without a skill level, with each rank type that has it. */
function codesOf({ branch, code, ranks }: Pick<RowOf<typeof TITLES>, 'branch' | 'code' | 'ranks'>): string[] {
  return ranks.map((rank) => `${branch}|${specialtyCode(branch, code)}|${rank}`);
}

function draftOf(
  { branch, code, title, ranks, occupations }: RowOf<typeof TITLES> | RowOf<typeof RETIRED>,
  status: TitleStatus,
): DraftTitle {
  return { branches: [branch], code, title, ranks, status, occupations };
}
