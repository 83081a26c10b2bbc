import { type Branch, isBranch } from '../../domain/branch.ts';
import { isRankType, type RankType } from '../../domain/rank-type.ts';
import type { SearchRequest } from '../../runtime/search-store.ts';
import type { Chip } from '../../search/answers.ts';

/** The filters in force: the chosen ones, and where none is chosen the one that the text itself names. */
export interface EffectiveFilters {
  branch: Branch | null;
  rank: RankType | null;
}

/** Works out which filters are in force. */
export function effectiveFilters(request: SearchRequest, chips: readonly Chip[]): EffectiveFilters {
  const branch = named(chips, 'branch');
  const rank = named(chips, 'rank');
  return {
    branch: request.branch ?? (isBranch(branch) ? branch : null),
    rank: request.rank ?? (isRankType(rank) ? rank : null),
  };
}

/** Ids of the chips that filter by branch, by rank, or by either. */
export function filterChips(chips: readonly Chip[], kinds: readonly Chip['kind'][]): string[] {
  return chips.filter((chip) => kinds.includes(chip.kind)).map((chip) => chip.id);
}

function named(chips: readonly Chip[], kind: Chip['kind']): string | undefined {
  return chips.find((chip) => chip.kind === kind)?.id.slice(kind.length + 1);
}
