import { type RowOf, TableError } from '../../data/table.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { patternLookup } from '../code-patterns.ts';
import { REVIEWED_GROUPS } from '../tables/reviewed-tables.ts';

export type ReviewedGroup = RowOf<typeof REVIEWED_GROUPS>;

/** O*NET's military-specific occupations: they have no civilian counterpart. */
const MILITARY = /^55-/;

/** True for a specialty whose official matches are military-only, all of them. */
export function isMilitaryOnly(specialty: Specialty, titles: readonly MilitaryTitle[]): boolean {
  const matches = specialty.titles.flatMap((id) => titles[id]!.occupations);
  return matches.length > 0 && matches.every((code) => MILITARY.test(code));
}

/**
 * The one group of each specialty without a civilian counterpart: the group whose pattern names its code, for a rank
 * type of the group's, else the group of the military-only occupation that most of its titles match.
 * @throws TableError for a pattern that names no such specialty, and for a specialty or an occupation of two groups.
 */
export function groupsBySpecialty(
  groups: readonly ReviewedGroup[],
  specialties: readonly Specialty[],
  titles: readonly MilitaryTitle[],
): Map<number, ReviewedGroup> {
  const byPattern = new Map<number, ReviewedGroup>();
  const byOccupation = new Map<string, ReviewedGroup>();
  const specialtiesOf = patternLookup(specialties, titles);
  for (const group of groups) {
    for (const pattern of group.patterns) {
      if (MILITARY.test(pattern)) {
        claim(byOccupation, pattern, pattern, group);
        continue;
      }
      const found = specialtiesOf(pattern)
        .map((id) => specialties[id]!)
        .filter((each) => isMilitaryOnly(each, titles) && sharesRank(each, group));
      if (found.length === 0)
        throw wrong(group, `found "${pattern}", expected a code without a civilian match, of its rank types`);
      for (const { id } of found) claim(byPattern, id, pattern, group);
    }
  }
  const groupOf = new Map(byPattern);
  for (const specialty of specialties) {
    if (groupOf.has(specialty.id) || !isMilitaryOnly(specialty, titles)) continue;
    const group = byOccupation.get(mainOccupation(specialty, titles));
    if (!group) continue;
    if (!sharesRank(specialty, group))
      throw wrong(
        group,
        `found ${specialty.branches[0]}:${specialty.code} of another rank type, expected a pattern for it elsewhere`,
      );
    groupOf.set(specialty.id, group);
  }
  return groupOf;
}

function claim<K>(taken: Map<K, ReviewedGroup>, key: K, pattern: string, group: ReviewedGroup): void {
  const other = taken.get(key);
  if (other && other !== group)
    throw wrong(group, `found "${pattern}", whose specialty "${other.group}" has too`);
  taken.set(key, group);
}

/** The occupation that most of a specialty's titles match; of several, the first. */
function mainOccupation(specialty: Specialty, titles: readonly MilitaryTitle[]): string {
  const counts = new Map<string, number>();
  for (const id of specialty.titles)
    for (const code of titles[id]!.occupations) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function sharesRank(specialty: Specialty, group: ReviewedGroup): boolean {
  return specialty.ranks.some((rank) => group.ranks.includes(rank));
}

function wrong(group: ReviewedGroup, what: string): TableError {
  return new TableError(REVIEWED_GROUPS, `, the group "${group.group}"`, what);
}
