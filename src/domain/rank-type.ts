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
