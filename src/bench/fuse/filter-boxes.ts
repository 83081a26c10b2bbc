import Fuse, { type IFuseOptions } from 'fuse.js';
import { TUNING } from '../../search/tuning.ts';
import { createListFilter } from '../../text/filter-list.ts';
import { wordsOf } from '../../text/words.ts';
import { textTable } from '../text-table.ts';
import type { FilterText } from './filter-texts.ts';
import type { FilteredList } from './lists.ts';
import { leastMs } from './timing.ts';

/** Positions of the rows that stay. */
type Filter = (typed: string) => readonly number[];

/** A way to filter a list. */
interface FilterWay {
  name: string;
  build: (rows: readonly string[]) => Filter;
}

const RUNS = 3;
const TIMED_TEXTS = 12;

const substring: FilterWay['build'] = (rows) => {
  const lower = rows.map((row) => row.toLowerCase());
  return (typed) => positions(lower, (row) => row.includes(typed.toLowerCase()));
};

const words: FilterWay['build'] = (rows) => {
  const lower = rows.map((row) => row.toLowerCase());
  return (typed) => {
    const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return positions(lower, (row) => parts.every((part) => row.includes(part)));
  };
};

function fuseOverRows(options: IFuseOptions<string>): FilterWay['build'] {
  return (rows) => {
    const fuse = new Fuse(rows, options);
    return (typed) => fuse.search(typed).map(({ refIndex }) => refIndex);
  };
}

/** Words as they are; where no row has them all, each also stands for those of the list's words that Fuse.js finds. */
const fuseOverWords: FilterWay['build'] = (rows) => {
  const lower = rows.map((row) => row.toLowerCase());
  const wordsIn = rows.map((row) => new Set(wordsOf(row).map(({ text }) => text)));
  const fuse = new Fuse([...new Set(wordsIn.flatMap((own) => [...own]))], { threshold: 0.4, distance: 20 });
  const plain = words(rows);
  return (typed) => {
    const found = plain(typed);
    if (found.length > 0) return found;
    const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const near = parts.map((part) =>
      part.length < 4 ? [] : fuse.search(part, { limit: 8 }).map(({ item }) => item),
    );
    return positions(lower, (row, at) =>
      parts.every((part, p) => row.includes(part) || near[p]!.some((word) => wordsIn[at]!.has(word))),
    );
  };
};

function ours(nearFuse: number): FilterWay['build'] {
  return (rows) => {
    const filter = createListFilter(rows, { ...TUNING, nearFuse });
    return (typed) => filter(typed).positions;
  };
}

export const FILTER_WAYS: readonly FilterWay[] = [
  { name: 'substring', build: substring },
  { name: 'words in any order', build: words },
  { name: 'Fuse.js over rows', build: fuseOverRows({ threshold: 0.4, ignoreLocation: true }) },
  {
    name: 'Fuse.js token search over rows',
    build: fuseOverRows({ useTokenSearch: true, tokenMatch: 'all', threshold: 0.4 }),
  },
  { name: "words, then Fuse.js over the list's words", build: fuseOverWords },
  { name: 'filter-list, without the score', build: ours(0) },
  { name: 'filter-list', build: ours(TUNING.nearFuse) },
];

/** For each way and each way of typing: how often the wanted row stays, and how many rows stay with it (the median). */
export function filterTable(texts: readonly FilterText[]): string {
  const hows = [...new Set(texts.map(({ how }) => how))];
  const timed = longestOf(texts);
  return textTable([
    [
      'stays, rows',
      ...hows.map((how) => `${how} (${texts.filter((each) => each.how === how).length})`),
      ...timed.map(({ list }) => `ms a key, ${list.rows.length} ${list.sort}`),
    ],
    ...FILTER_WAYS.map(({ name, build }) => {
      const filters = new Map<FilteredList, Filter>();
      const results = texts.map(({ list, typed, wanted, how }) => {
        const filter = filters.get(list) ?? build(list.rows.map(({ searched }) => searched));
        filters.set(list, filter);
        const rows = filter(typed);
        return { how, stays: rows.includes(wanted), rows: rows.length };
      });
      return [
        name,
        ...hows.map((how) => staying(results.filter((each) => each.how === how))),
        ...times(build, timed),
      ];
    }),
  ]);
}

interface Result {
  stays: boolean;
  rows: number;
}

function staying(results: readonly Result[]): string {
  const right = results.filter(({ stays }) => stays);
  const counts = right.map(({ rows }) => rows).sort((a, b) => a - b);
  return `${(right.length / results.length).toFixed(3)} ${counts[counts.length >> 1] ?? ''}`;
}

/** The longest list of each sort with some of its texts, which are typed key by key. */
function longestOf(texts: readonly FilterText[]) {
  const sorts = [...new Set(texts.map(({ list }) => list.sort))];
  return sorts.map((sort) => {
    const list = texts
      .map((each) => each.list)
      .filter((each) => each.sort === sort)
      .reduce((one, other) => (other.rows.length > one.rows.length ? other : one));
    const keys = texts
      .filter((each) => each.list === list)
      .slice(0, TIMED_TEXTS)
      .flatMap(({ typed }) => Array.from(typed, (_, i) => typed.slice(0, i + 1)));
    return { list, keys };
  });
}

function times(build: FilterWay['build'], timed: ReturnType<typeof longestOf>): string[] {
  return timed.map(({ list, keys }) => {
    const rows = list.rows.map(({ searched }) => searched);
    const ms = leastMs(RUNS, keys.length, () => {
      const filter = build(rows);
      filter('mechanik');
      return (i) => filter(keys[i]!);
    });
    return ms.toFixed(3);
  });
}

function positions(rows: readonly string[], stays: (row: string, at: number) => boolean): number[] {
  return rows.flatMap((row, at) => (stays(row, at) ? [at] : []));
}
