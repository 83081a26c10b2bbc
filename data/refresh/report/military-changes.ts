import { TITLES } from '../../../src/compile/tables/military-tables.ts';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { addTo } from '../../../src/text/multimap.ts';
import type { Section } from './change-report.ts';
import type { Cells, TableChanges } from './row-changes.ts';

/** What became of the military titles, branch by branch: added, removed, renamed, led elsewhere, held by other ranks. */
export function militaryChanges(changes: readonly TableChanges[]): Section[] {
  const own = changes.find(({ path }) => path === TITLES.path);
  if (!own) return [];
  return BRANCHES.map((branch) => {
    const of = (rows: readonly Cells[]) => rows.filter((row) => row.branch === branch);
    const lines = branchLines(of(own.added), of(own.removed));
    const sources = own.changed.filter(({ after }) => after.branch === branch);
    for (const { before, after } of sources)
      lines.push(
        `${after.code} ${after.title}: rank types from ${after.rank_source}, were from ${before.rank_source}`,
      );
    return { title: `Military titles: ${branch}`, lines };
  }).filter(({ lines }) => lines.length > 0);
}

/** The key of a title's row holds its matches and ranks: one that is removed and added under a code has changed. */
function branchLines(added: readonly Cells[], removed: readonly Cells[]): string[] {
  const gone = new Map<string, Cells[]>();
  for (const row of removed) addTo(gone, row.code!, row);
  const lines: Record<'added' | 'removed' | 'renamed' | 'remapped' | 'ranks', string[]> = {
    added: [],
    removed: [],
    renamed: [],
    remapped: [],
    ranks: [],
  };
  const later: Cells[] = [];
  for (const row of added) {
    const same = take(gone, row.code!, (each) => each.title === row.title);
    if (!same) later.push(row);
    else if (same.occupations !== row.occupations)
      lines.remapped.push(`remapped ${row.code} ${row.title}: ${same.occupations} → ${row.occupations}`);
    else lines.ranks.push(`other ranks ${row.code} ${row.title}: ${same.ranks} → ${row.ranks}`);
  }
  for (const row of later) {
    const former = take(gone, row.code!, () => true);
    if (!former) lines.added.push(`added ${row.code} ${row.title} → ${row.occupations}`);
    else {
      const remapped =
        former.occupations === row.occupations
          ? ''
          : `, remapped: ${former.occupations} → ${row.occupations}`;
      lines.renamed.push(`renamed ${row.code} ${former.title} → ${row.title}${remapped}`);
    }
  }
  for (const rows of gone.values())
    for (const row of rows) lines.removed.push(`removed ${row.code} ${row.title} (${row.occupations})`);
  return [...lines.added, ...lines.removed, ...lines.renamed, ...lines.remapped, ...lines.ranks];
}

function take(rows: Map<string, Cells[]>, code: string, fits: (row: Cells) => boolean): Cells | undefined {
  const own = rows.get(code) ?? [];
  const at = own.findIndex(fits);
  return at < 0 ? undefined : own.splice(at, 1)[0];
}
