import { BRANCHES, type Branch } from '../domain/branch.ts';
import { type MilitaryTitle, type Specialty, TITLE_STATUSES } from '../domain/military-title.ts';
import { RANK_LETTER, RANK_TYPES } from '../domain/rank-type.ts';
import type { CrosswalkIndex } from './crosswalk-index.ts';
import { frontCode, frontDecode } from './front-coding.ts';
import { defined, inRange, sameLength } from './packing.ts';
import { count, listOf, record, ShapeError, text, tuple } from './shape.ts';

/** Titles and specialties in columns. Titles stand in the order of their specialties, as `compileIndex` makes them. */
export interface PackedTitles {
  title: {
    branches: string;
    code: string;
    text: string;
    ranks: string;
    status: string;
    matches: number[];
    size: number[];
  };
  /** Distinct lists of occupation positions. */
  matchLists: number[][];
  /** Code and text are '' where they are those of the specialty's first title. */
  specialty: { code: string; text: string };
}

export type PackedFormer = [specialty: number, title: string][];

export const formerShape = listOf(tuple<PackedFormer[number]>(count, text));

export const titleShapes = {
  title: record<PackedTitles['title']>({
    branches: text,
    code: text,
    text,
    ranks: text,
    status: text,
    matches: listOf(count),
    size: listOf(count),
  }),
  matchLists: listOf(listOf(count)),
  specialty: record<PackedTitles['specialty']>({
    code: text,
    text,
  }),
};

const ZERO = '0'.charCodeAt(0);
const NONE: readonly never[] = [];
// The lists of branches and of rank types for each set of them, one bit a member: thousands of titles share a few lists.
const BRANCH_LISTS = subsets(BRANCHES);
const RANK_LISTS = subsets(RANK_TYPES);

function subsets<T>(all: readonly T[]): (readonly T[])[] {
  return Array.from({ length: 1 << all.length }, (_, mask) => all.filter((_, i) => mask & (1 << i)));
}

const branchMask = (branches: readonly Branch[]): string =>
  branches.reduce((mask, branch) => mask | (1 << BRANCHES.indexOf(branch)), 0).toString(36);

// The letters of each set, as they are packed: looked up, not read, for thousands of titles.
const RANK_MASKS = new Map(
  RANK_LISTS.map((ranks, mask) => [ranks.map((rank) => RANK_LETTER[rank]).join(''), mask]),
);

/** @throws ShapeError for a letter that is none of E, W, O. */
function rankMaskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) {
    const bit = RANK_TYPES.findIndex((rank) => RANK_LETTER[rank] === letters[i]);
    if (bit < 0) throw new ShapeError(`ranks: found the letter "${letters[i]}", expected E, W or O`);
    mask |= 1 << bit;
  }
  return mask;
}

/** Packs the specialties from one position to before another, with their titles. */
export function packTitles(
  { titles: allTitles, specialties: all, occupations }: CrosswalkIndex,
  from: number,
  to: number,
): PackedTitles {
  const specialties = all.slice(from, to);
  const titles = specialties.flatMap((specialty) => specialty.titles.map((id) => allTitles[id]!));
  const position = new Map(occupations.map(({ code }, i) => [code, i]));
  const { lists, ids } = distinctLists(
    titles.map((title) => title.occupations.map((code) => defined(`the match ${code}`, position.get(code)))),
  );
  const first = (specialty: Specialty) => allTitles[specialty.titles[0]!]!;
  const unlessFirst = (own: string, firsts: string) => (own === firsts ? '' : own);
  const lines = (cells: readonly string[]) => cells.join('\n');
  return {
    title: {
      branches: lines(titles.map((title) => branchMask(title.branches))),
      code: frontCode(titles.map((title) => title.code)),
      text: frontCode(titles.map((title) => title.title)),
      ranks: lines(titles.map((title) => title.ranks.map((rank) => RANK_LETTER[rank]).join(''))),
      status: titles.map((title) => TITLE_STATUSES.indexOf(title.status)).join(''),
      matches: ids,
      size: specialties.map((specialty) => specialty.titles.length),
    },
    matchLists: lists,
    specialty: {
      code: lines(specialties.map((each) => unlessFirst(each.code, first(each).code))),
      text: lines(specialties.map((each) => unlessFirst(each.title, first(each).title))),
    },
  };
}

/** Each list once, and for each entry which of them it is. */
function distinctLists(all: readonly number[][]): { lists: number[][]; ids: number[] } {
  const lists: number[][] = [];
  const known = new Map<string, number>();
  const ids = all.map((list) => {
    const key = list.join(' ');
    const id = known.get(key) ?? lists.push(list) - 1;
    known.set(key, id);
    return id;
  });
  return { lists, ids };
}

/**
 * @param codes the occupations' codes, by position.
 * @param before what stands before them in the index.
 * @throws ShapeError where the columns do not fit together.
 */
export function unpackTitles(
  packed: PackedTitles,
  codes: readonly string[],
  before: Pick<CrosswalkIndex, 'titles' | 'specialties'> = { titles: [], specialties: [] },
): { titles: MilitaryTitle[]; specialties: Specialty[] } {
  const { size } = packed.title;
  const read = titleReader(packed, codes, before.titles.length);
  const specialtyCodes = linesOf(packed.specialty.code, size.length);
  const specialtyTexts = linesOf(packed.specialty.text, size.length);
  sameLength('specialties', size, specialtyCodes, specialtyTexts);
  const titles: MilitaryTitle[] = [];
  const specialties = size.map((own, at): Specialty => {
    const id = before.specialties.length + at;
    const first = titles.length;
    const ids: number[] = [];
    let branches = 0;
    let ranks = 0;
    for (let place = first; place < first + own; place++) {
      const masks = read.masks(place);
      branches |= masks.branches;
      ranks |= masks.ranks;
      const title = read.title(place, id, masks);
      ids.push(title.id);
      titles.push(title);
    }
    const main = defined('the first title of a specialty', titles[first]);
    return {
      id,
      branches: defined('branches', BRANCH_LISTS[branches]),
      code: specialtyCodes[at] || main.code,
      title: specialtyTexts[at] || main.title,
      ranks: defined('ranks', RANK_LISTS[ranks]),
      status: main.status,
      titles: ids,
      formerTitles: NONE,
    };
  });
  sameLength('titles', titles, packed.title.matches);
  return { titles, specialties };
}

interface Masks {
  branches: number;
  ranks: number;
}

/** The cells of a column; one of no cells and one of an empty cell look alike. */
function linesOf(column: string, count: number): string[] {
  return count === 0 ? [] : column.split('\n');
}

/** @param firstId the id of the first title. */
function titleReader({ title, matchLists }: PackedTitles, codes: readonly string[], firstId: number) {
  const lists = matchLists.map((list) => list.map((position) => defined('a match', codes[position])));
  const branches = linesOf(title.branches, title.matches.length);
  const titleCodes = frontDecode(title.code);
  const texts = frontDecode(title.text);
  const ranks = linesOf(title.ranks, title.matches.length);
  sameLength('titles', texts, branches, titleCodes, ranks, title.status, title.matches);
  return {
    masks: (at: number): Masks => ({
      branches: Number.parseInt(defined('branches', branches[at]), 36),
      ranks: RANK_MASKS.get(defined('ranks', ranks[at])) ?? rankMaskOf(defined('ranks', ranks[at])),
    }),
    title: (at: number, specialty: number, masks: Masks): MilitaryTitle => ({
      id: firstId + at,
      branches: defined('branches', BRANCH_LISTS[masks.branches]),
      code: defined('code', titleCodes[at]),
      title: defined('title', texts[at]),
      ranks: defined('ranks', RANK_LISTS[masks.ranks]),
      status: defined('status', TITLE_STATUSES[title.status.charCodeAt(at) - ZERO]),
      occupations: defined('matches', lists[defined('matches', title.matches[at])]),
      specialty,
    }),
  };
}

/** What jobs were called before, apart from the jobs. */
export function packFormer(specialties: readonly Specialty[]): PackedFormer {
  return specialties.flatMap(({ id, formerTitles }) =>
    formerTitles.map((title): PackedFormer[number] => [id, title]),
  );
}

/** @throws ShapeError for a job that there is not. */
export function withFormer(specialties: readonly Specialty[], packed: PackedFormer): Specialty[] {
  const former = new Map<number, string[]>();
  for (const [id, title] of packed) {
    inRange('former titles', id, specialties.length);
    former.set(id, [...(former.get(id) ?? []), title]);
  }
  return specialties.map((specialty) => {
    const formerTitles = former.get(specialty.id);
    return formerTitles ? { ...specialty, formerTitles } : specialty;
  });
}
