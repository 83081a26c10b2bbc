import type { CodeGroup } from './group-by-code.ts';

/** The first rows of a list in groups: whole groups, and of the last as many as there is room for. */
export function firstRows(groups: readonly CodeGroup[], rows: number): CodeGroup[] {
  const shown: CodeGroup[] = [];
  let left = rows;
  for (const group of groups) {
    if (left <= 0) break;
    shown.push(
      group.specialties.length <= left ? group : { ...group, specialties: group.specialties.slice(0, left) },
    );
    left -= group.specialties.length;
  }
  return shown;
}

/** How many rows stand before a group; 0 where there is no such group. */
export function rowsBefore(groups: readonly CodeGroup[], id: string): number {
  const at = groups.findIndex((group) => group.id === id);
  return groups.slice(0, Math.max(at, 0)).reduce((sum, group) => sum + group.specialties.length, 0);
}
