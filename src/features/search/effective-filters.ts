import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { Chip, MilitaryQuery } from '../../search/answers.ts';

/** The filters in force: the chosen ones, and where none is chosen the one that the text itself names. */
export interface EffectiveFilters {
  branch: Branch | null;
  rank: RankType | null;
}

/** Works out which filters are in force. */
export function effectiveFilters(query: MilitaryQuery, chips: readonly Chip[]): EffectiveFilters {
  const branch = chips.find((chip) => chip.kind === 'branch');
  const rank = chips.find((chip) => chip.kind === 'rank');
  return {
    branch: query.branch ?? branch?.branch ?? null,
    rank: query.rank ?? rank?.rank ?? null,
  };
}

/** Ids of the chips that filter by branch, by rank, or by either. */
export function filterChips(chips: readonly Chip[], kinds: readonly Chip['kind'][]): string[] {
  return chips.filter((chip) => kinds.includes(chip.kind)).map((chip) => chip.id);
}
