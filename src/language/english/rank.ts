import type { RankType } from '../../domain/rank-type.ts';
import { groupDigits } from '../../text/group-digits.ts';

/** How many people a grade typically leads: "3 to 9 people", "nobody yet". */
export function peopleWords([from, to]: readonly [number, number]): string {
  if (to === 0) return 'leads nobody yet';
  const most = groupDigits(to);
  return from === 0 ? `leads up to ${most} people` : `leads ${groupDigits(from)} to ${most} people`;
}

/** How long people of a grade have typically served. */
export function yearsWords([from, to]: readonly [number, number]): string {
  return `${from} to ${to} years of service`;
}

/**
 * The label of a title's rank types, in the words of O*NET's occupation pages:
 * "Enlisted", "Commissioned Officer only", "Warrant Officer only", "Commissioned or Warrant Officer".
 */
export function rankLabel(ranks: readonly RankType[]): string {
  const enlisted = ranks.includes('Enlisted');
  const warrant = ranks.includes('Warrant Officer');
  const commissioned = ranks.includes('Commissioned Officer');
  if (enlisted && (warrant || commissioned)) {
    const officer =
      warrant && commissioned
        ? 'Commissioned or Warrant Officer'
        : warrant
          ? 'Warrant Officer'
          : 'Commissioned Officer';
    return `Enlisted or ${officer}`;
  }
  if (enlisted) return 'Enlisted';
  if (warrant && commissioned) return 'Commissioned or Warrant Officer';
  if (warrant) return 'Warrant Officer only';
  if (commissioned) return 'Commissioned Officer only';
  return 'Rank type not known';
}
