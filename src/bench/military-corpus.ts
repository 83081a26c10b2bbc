import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { type Corpus, counted, type Entry } from './corpus.ts';

/**
 * Lists what our own search indexes, once each: every title (one that the Space Force repeats names both branches), the
 * name and code of each specialty where they are no title's own (1D7X1), and former titles. Current titles stand first, so
 * that engines that keep the order of equals answer with those.
 */
export function militaryCorpus(index: CrosswalkIndex): Corpus {
  const drafts: Omit<Entry, 'id'>[] = [];
  const wholes: Omit<Entry, 'id'>[] = [];
  let former = 0;
  let names = 0;
  for (const specialty of index.specialties) {
    const add = (
      { code, title, branches, ranks }: Pick<Entry, 'code' | 'title' | 'branches' | 'ranks'>,
      list = drafts,
    ) =>
      list.push({
        code,
        title,
        branch: branches.join(' '),
        rank: ranks.join(' '),
        branches,
        ranks,
        words: '',
        retired: specialty.status !== 'current',
        groups: [specialty.id],
      });
    const titles = specialty.titles.map((id) => index.titles[id]!);
    if (!titles.some((title) => title.code === specialty.code && title.title === specialty.title)) {
      add(specialty);
      names++;
    }
    for (const title of titles) add(title);
    for (const title of specialty.formerTitles) {
      add({ ...specialty, title });
      former++;
    }
    const codes = [specialty.code, ...titles.map((title) => title.code)];
    const texts = [specialty.title, ...titles.map((title) => title.title), ...specialty.formerTitles];
    add({ ...specialty, code: distinct(codes), title: distinct(texts) }, wholes);
  }
  const current = index.titles.filter((title) => title.status === 'current');
  return {
    entries: currentFirst(drafts),
    wholes: currentFirst(wholes),
    codes: index.specialties.map((specialty) => [
      ...new Set(
        specialty.titles.flatMap((id) => {
          const title = index.titles[id]!;
          return title.branches.map((branch) => `${branch}:${title.code}`);
        }),
      ),
    ]),
    description: [
      `${counted(drafts.length)} texts`,
      `${counted(current.reduce((sum, title) => sum + title.branches.length, 0))} current titles`,
      `of which ${counted(current.length)} differ`,
      `${counted(index.titles.length - current.length)} retired`,
      `${counted(former)} former`,
      `${counted(names)} names of specialties`,
    ].join(', '),
  };
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ');
}

function currentFirst(drafts: readonly Omit<Entry, 'id'>[]): Entry[] {
  return drafts
    .toSorted((a, b) => Number(a.retired) - Number(b.retired))
    .map((draft, id) => ({ id, ...draft }));
}
