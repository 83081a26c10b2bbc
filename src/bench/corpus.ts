import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';

/** One text with its code, as every engine of the benchmark indexes it. */
export interface Entry {
  /** Position in the corpus. */
  id: number;
  code: string;
  title: string;
  /** Names of the branches and rank types, as words that can be searched. */
  branch: string;
  rank: string;
  branches: readonly Branch[];
  ranks: readonly RankType[];
  retired: boolean;
  /** What a result stands for: the specialty. */
  group: number;
}

/** The texts of the benchmark, and what an answer is judged by. */
export interface Corpus {
  entries: readonly Entry[];
  /** All codes that a group stands for, "Army:25B": what `score.mjs` compares. */
  codes: readonly (readonly string[])[];
  /** How many of what there is, for the head of the table. */
  description: string;
}

/**
 * Lists what our own search indexes, once each: every title (one that the Space Force repeats names both branches), the
 * name and code of each specialty where they are no title's own (1D7X1), and former titles. Current titles stand first, so
 * that engines that keep the order of equals answer with those.
 */
export function militaryCorpus(index: CrosswalkIndex): Corpus {
  const drafts: Omit<Entry, 'id'>[] = [];
  let former = 0;
  let names = 0;
  for (const specialty of index.specialties) {
    const shared = { retired: specialty.status !== 'current', group: specialty.id };
    const add = (
      code: string,
      title: string,
      branches: readonly Branch[],
      ranks: readonly RankType[],
    ): number =>
      drafts.push({
        code,
        title,
        branch: branches.join(' '),
        rank: ranks.join(' '),
        branches,
        ranks,
        ...shared,
      });
    const titles = specialty.titles.map((id) => index.titles[id]!);
    if (!titles.some((title) => title.code === specialty.code && title.title === specialty.title)) {
      add(specialty.code, specialty.title, specialty.branches, specialty.ranks);
      names++;
    }
    for (const title of titles) add(title.code, title.title, title.branches, title.ranks);
    for (const title of specialty.formerTitles) {
      add(specialty.code, title, specialty.branches, specialty.ranks);
      former++;
    }
  }
  drafts.sort((a, b) => Number(a.retired) - Number(b.retired));
  const current = index.titles.filter((title) => title.status === 'current');
  const count = (value: number) => value.toLocaleString('en-US');
  return {
    entries: drafts.map((draft, id) => ({ id, ...draft })),
    codes: index.specialties.map((specialty) => [
      ...new Set(
        specialty.titles.flatMap((id) => {
          const title = index.titles[id]!;
          return title.branches.map((branch) => `${branch}:${title.code}`);
        }),
      ),
    ]),
    description: [
      `${count(drafts.length)} texts`,
      `${count(current.reduce((sum, title) => sum + title.branches.length, 0))} current titles`,
      `of which ${count(current.length)} differ`,
      `${count(index.titles.length - current.length)} retired`,
      `${count(former)} former`,
      `${count(names)} names of specialties`,
    ].join(', '),
  };
}
