import { isFree, type NamedFilter, type Pass, take } from './draft.ts';

/** The first sure name of a branch, and of a rank, filters; without a sure one the first that may also be part of a title. */
export const filters: Pass = (draft, { without }) => {
  const pick = <T extends string>(kind: string, names: readonly NamedFilter<T>[], from = draft) => {
    const kept = names.filter(
      (each) => isFree(from, each.from, each.to) && !without.has(`${kind}:${each.value}`),
    );
    return kept.find((each) => each.sure) ?? kept[0];
  };
  const branch = pick('branch', draft.branchNames);
  const withBranch = branch ? take({ ...draft, branch }, branch.from, branch.to) : draft;
  const rank = pick('rank', draft.rankNames, withBranch);
  return rank ? take({ ...withBranch, rank }, rank.from, rank.to) : withBranch;
};
