/** Rank types as DMDC's personnel category (MPC) has them: E, W, O. */
export const RANK_TYPES = ['Enlisted', 'Warrant Officer', 'Commissioned Officer'] as const;

export type RankType = (typeof RANK_TYPES)[number];

export const RANK_LETTER: Record<RankType, string> = {
  Enlisted: 'E',
  'Warrant Officer': 'W',
  'Commissioned Officer': 'O',
};

/** True for the exact name of a rank type. */
export function isRankType(value: unknown): value is RankType {
  return typeof value === 'string' && (RANK_TYPES as readonly string[]).includes(value);
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
