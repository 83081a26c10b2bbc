import type { OccupationBrief } from '../data/crosswalk-index.ts';
import { groupDigits } from '../text/group-digits.ts';

/** 12174 → "12,174". */
export function formatCount(count: number): string {
  return groupDigits(count);
}

/** True of the rest of a group of occupations, which has no name of its own and says little about the work. */
export function isCatchAll({ title }: Pick<OccupationBrief, 'title'>): boolean {
  return title.endsWith('All Other');
}

/** True when every one of the occupations is an O*NET 55-xxxx code, which has no civilian counterpart. */
export function isMilitaryOnly(occupations: readonly OccupationBrief[]): boolean {
  return occupations.length > 0 && occupations.every((occupation) => occupation.militaryOnly);
}
