import { type Draft, isFree, type NamedFilter, type Pass, take } from './draft.ts';

/** The first sure name of a branch, and of a rank, filters; without a sure one the first that may also be part of a title. */
export const filters: Pass = (draft, { without }) => {
  const pick = <T extends string>(kind: string, names: readonly NamedFilter<T>[], from = draft) => {
    const kept = names.filter(
      (each) => isFree(from, each.from, each.to) && !without.has(`${kind}:${each.value}`),
    );
    return kept.find((each) => each.sure) ?? kept[0];
  };
  const branch = pick('branch', draft.branchNames);
  const withBranch = branch ? takeNames({ ...draft, branch }, branch, draft.branchNames) : draft;
  const rank = pick('rank', draft.rankNames, withBranch);
  return rank ? takeNames({ ...withBranch, rank }, rank, draft.rankNames) : withBranch;
};

/** Takes a name, and what surely says the same again: "E-5 Sgt". */
function takeNames<T>(draft: Draft, name: NamedFilter<T>, names: readonly NamedFilter<T>[]): Draft {
  const same = names.filter(
    (each) => each.sure && each.value === name.value && isFree(draft, each.from, each.to),
  );
  return [name, ...same].reduce((next, { from, to }) => take(next, from, to), draft);
}
