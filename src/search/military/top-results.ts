import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import { RANK_TYPES, type RankType } from '../../domain/rank-type.ts';
import type { MilitaryAnswer } from '../answers.ts';
import type { Rung, SortKeys } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';

/** The filters in force, and how many results are wanted. */
export interface Wanted {
  branch: Branch | undefined;
  rank: RankType | undefined;
  limit: number;
}

/** The best specialties under the filters, best first, and what the filters hide. */
export interface TopResults {
  specialties: number[];
  total: number;
  hidden: number;
  counts: MilitaryAnswer['counts'];
}

/** Makes the step that picks the best of a board. Bit masks of branches and rank types are kept for each specialty. */
export function createTopResults(index: CrosswalkIndex, keys: SortKeys) {
  const branchMask = Uint8Array.from(index.specialties, (specialty) => maskOf(BRANCHES, specialty.branches));
  const rankMask = Uint8Array.from(index.specialties, (specialty) => maskOf(RANK_TYPES, specialty.ranks));
  return (board: Scoreboard, { branch, rank, limit }: Wanted): TopResults => {
    const wantedBranch = branch ? maskOf(BRANCHES, [branch]) : 255;
    const wantedRank = rank ? maskOf(RANK_TYPES, [rank]) : 255;
    const byBranch = new Uint32Array(1 << BRANCHES.length);
    const byRank = new Uint32Array(1 << RANK_TYPES.length);
    const ownList = branch === 'Space Force';
    const top = createTop(limit);
    let total = 0;
    for (let i = 0; i < board.count; i++) {
      const specialty = board.touched[i]!;
      const inBranch = (branchMask[specialty]! & wantedBranch) !== 0;
      const inRank = (rankMask[specialty]! & wantedRank) !== 0;
      if (inRank) byBranch[branchMask[specialty]!]!++;
      if (inBranch) byRank[rankMask[specialty]!]!++;
      if (!inBranch || !inRank) continue;
      total++;
      const own = ownList
        ? keys.ownList(board.rung[specialty] as Rung, index.specialties[specialty]!.branches.length > 1)
        : 0;
      top.add(specialty, board.key[specialty]! + own);
    }
    return {
      specialties: top.sorted(),
      total,
      hidden: board.count - total,
      counts: { branch: spread(BRANCHES, byBranch), rank: spread(RANK_TYPES, byRank) },
    };
  };
}

function maskOf<T>(all: readonly T[], some: readonly T[]): number {
  return some.reduce((mask, each) => mask | (1 << all.indexOf(each)), 0);
}

function spread<T extends string>(all: readonly T[], byMask: Uint32Array): Record<T, number> {
  const counts = all.map((_, bit) =>
    byMask.reduce((sum, count, mask) => (mask & (1 << bit) ? sum + count : sum), 0),
  );
  return Object.fromEntries(all.map((each, bit) => [each, counts[bit]!])) as Record<T, number>;
}

/** Keeps the specialties with the smallest keys in a heap whose root is the largest of them. */
function createTop(limit: number) {
  const keys: number[] = [];
  const ids: number[] = [];
  const swap = (a: number, b: number) => {
    [keys[a], keys[b]] = [keys[b]!, keys[a]!];
    [ids[a], ids[b]] = [ids[b]!, ids[a]!];
  };
  return {
    add(id: number, key: number) {
      if (keys.length < limit) {
        let at = keys.push(key) - 1;
        ids.push(id);
        for (let up = (at - 1) >> 1; at > 0 && keys[up]! < keys[at]!; up = (at - 1) >> 1) {
          swap(at, up);
          at = up;
        }
        return;
      }
      if (limit === 0 || key >= keys[0]!) return;
      keys[0] = key;
      ids[0] = id;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        if (left >= limit) return;
        const larger = left + 1 < limit && keys[left + 1]! > keys[left]! ? left + 1 : left;
        if (keys[larger]! <= keys[at]!) return;
        swap(at, larger);
        at = larger;
      }
    },
    sorted: () =>
      ids
        .map((id, i) => [id, keys[i]!] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([id]) => id),
  };
}
