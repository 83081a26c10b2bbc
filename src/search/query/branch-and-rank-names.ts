import type { RankType } from '../../domain/rank-type.ts';
import type { PhraseBook } from '../../text/phrase-book.ts';
import { isFree, type NamedFilter, type Pass } from './draft.ts';

// Pay grades: E-1 to E-9, W-1 to W-5 (also written WO-1), O-1 to O-10 (37 U.S.C. 201).
const GRADE = /^(?:(e)[1-9]|(w)o?[1-5]|(o)(?:10|[1-9]))$/;
/** What may stand apart from the number: "E 6", "WO 1". */
const GRADE_LETTERS = /^(?:e|wo?|o)$/;
const GRADE_RANK: Record<string, RankType> = {
  e: 'Enlisted',
  w: 'Warrant Officer',
  o: 'Commissioned Officer',
};

/** Notes the names of branches and ranks, as data/vocabulary lists them, and pay grades; whether they filter comes later. */
export const branchAndRankNames: Pass = (draft, { texts, reference }) => {
  const free = ({ from, to }: { from: number; to: number }) => isFree(draft, from, to);
  return {
    ...draft,
    branchNames: reference.branchNames
      .find(texts)
      .map(({ from, to, value }) => ({ from, to, ...value }))
      .filter(free),
    rankNames: findRanks(texts, reference.rankNames).filter(free),
  };
};

/** Ranks and pay grades in a list of folded words: "chief warrant", "e6", "E 6". */
export function findRanks(
  words: readonly string[],
  names: PhraseBook<{ value: RankType; sure: boolean }>,
): NamedFilter<RankType>[] {
  const found: NamedFilter<RankType>[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = names.at(words, at);
    const grade = gradeAt(words, at);
    // "WO 1" is a grade, of which "WO" is the beginning.
    const next =
      name && name.to >= (grade?.to ?? 0) ? { from: name.from, to: name.to, ...name.value } : grade;
    if (!next) continue;
    found.push(next);
    at = next.to - 1;
  }
  return found;
}

function gradeAt(words: readonly string[], at: number): NamedFilter<RankType> | undefined {
  const one = GRADE.exec(words[at]!);
  const two = GRADE_LETTERS.test(words[at]!) ? GRADE.exec(`${words[at]}${words[at + 1] ?? ''}`) : null;
  const grade = one ?? two;
  if (!grade) return undefined;
  const letter = grade[1] ?? grade[2] ?? grade[3]!;
  return { from: at, to: one ? at + 1 : at + 2, value: GRADE_RANK[letter]!, sure: true };
}
