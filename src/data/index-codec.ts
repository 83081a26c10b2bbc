import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty, TitleStatus } from '../domain/military-title.ts';
import { RANK_LETTER, RANK_TYPES } from '../domain/rank-type.ts';
import type { CrosswalkIndex, OccupationBrief, SocGroup, VocabularyTerm } from './crosswalk-index.ts';
import { DataFileError, seal, unseal } from './envelope.ts';

const NAME = 'search index';
const STATUSES: readonly TitleStatus[] = ['current', 'retired-by-2016', 'retired-since-2016'];
const LEVELS: readonly SocGroup['level'][] = ['major', 'minor', 'broad', 'detailed'];

const ZERO = '0'.charCodeAt(0);
const NONE: readonly never[] = [];
// The lists of branches and of rank types for each set of them, one bit a member: thousands of titles share a few lists.
const BRANCH_LISTS = subsets(BRANCHES);
const RANK_LISTS = subsets(RANK_TYPES);

function subsets<T>(all: readonly T[]): (readonly T[])[] {
  return Array.from({ length: 1 << all.length }, (_, mask) => all.filter((_, i) => mask & (1 << i)));
}

/** @throws Error for a letter that is none of E, W, O. */
function rankMaskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) {
    const bit = RANK_TYPES.findIndex((rank) => RANK_LETTER[rank] === letters[i]);
    if (bit < 0) throw new Error(`unknown rank letter "${letters[i]}"`);
    mask |= 1 << bit;
  }
  return mask;
}

/** Columns rather than objects: half the size, and the compressor sees like beside like. Text columns are joined by line breaks. */
interface Packed {
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
  specialty: { code: string; text: string; former: [number, string][] };
  occupation: {
    code: string;
    text: string;
    zone: (number | null)[];
    pay: OccupationBrief['medianAnnual'][];
    payGroup: [number, string][];
    change: (number | null)[];
    flags: string;
  };
  socGroup: { code: string; text: string; level: string };
  successors: [string, string[]][];
  /** Terms of one meaning stand together: [terms, kind, text, specialties, branch, reason]. */
  vocabulary: [string[], string, string, number[], string, string][];
}

const branchMask = (branches: readonly Branch[]): string =>
  branches.reduce((mask, branch) => mask | (1 << BRANCHES.indexOf(branch)), 0).toString(36);

const firstTitle = (index: CrosswalkIndex, specialty: Specialty): MilitaryTitle =>
  index.titles[specialty.titles[0]!]!;
const unlessFirst = (text: string, first: string): string => (text === first ? '' : text);

/**
 * Encodes the index as the one file that the page loads first.
 * Titles stand in the order of their specialties, as `compileIndex` makes them.
 */
export function encodeIndex(index: CrosswalkIndex): string {
  const position = new Map(index.occupations.map((occupation, i) => [occupation.code, i]));
  const matchLists: number[][] = [];
  const listIds = new Map<string, number>();
  const matches = index.titles.map((title) => {
    const list = title.occupations.map((code) => position.get(code)!);
    const key = list.join(' ');
    let id = listIds.get(key);
    if (id === undefined) {
      id = matchLists.push(list) - 1;
      listIds.set(key, id);
    }
    return id;
  });
  const packed: Packed = {
    title: {
      branches: index.titles.map((title) => branchMask(title.branches)).join('\n'),
      code: index.titles.map((title) => title.code).join('\n'),
      text: index.titles.map((title) => title.title).join('\n'),
      ranks: index.titles.map((title) => title.ranks.map((rank) => RANK_LETTER[rank]).join('')).join('\n'),
      status: index.titles.map((title) => STATUSES.indexOf(title.status)).join(''),
      matches,
      size: index.specialties.map((specialty) => specialty.titles.length),
    },
    matchLists,
    specialty: {
      code: index.specialties.map((s) => unlessFirst(s.code, firstTitle(index, s).code)).join('\n'),
      text: index.specialties.map((s) => unlessFirst(s.title, firstTitle(index, s).title)).join('\n'),
      former: index.specialties.flatMap((specialty) =>
        specialty.formerTitles.map((title): [number, string] => [specialty.id, title]),
      ),
    },
    occupation: {
      code: index.occupations.map((occupation) => occupation.code).join('\n'),
      text: index.occupations.map((occupation) => occupation.title).join('\n'),
      zone: index.occupations.map((occupation) => occupation.jobZone),
      pay: index.occupations.map((occupation) => occupation.medianAnnual),
      payGroup: index.occupations.flatMap((occupation, i): [number, string][] =>
        occupation.payGroup ? [[i, occupation.payGroup]] : [],
      ),
      change: index.occupations.map((occupation) => occupation.changePercent),
      flags: index.occupations.map((o) => (o.bright ? 1 : 0) + (o.militaryOnly ? 2 : 0)).join(''),
    },
    socGroup: {
      code: index.socGroups.map((group) => group.code).join('\n'),
      text: index.socGroups.map((group) => group.title).join('\n'),
      level: index.socGroups.map((group) => LEVELS.indexOf(group.level)).join(''),
    },
    successors: [...index.successors].map(([code, next]) => [code, [...next]]),
    vocabulary: packVocabulary(index.vocabulary),
  };
  return seal(NAME, index.version, JSON.stringify(packed));
}

/**
 * Decodes and checks the index.
 * @param text the file as it arrived.
 * @param version the data version that the page was built with.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no index.
 */
export function decodeIndex(text: string, version: string): CrosswalkIndex {
  const payload = unseal(NAME, version, text);
  try {
    return unpack(JSON.parse(payload) as Packed, version);
  } catch {
    throw new DataFileError(NAME, 'format');
  }
}

function unpack(packed: Packed, version: string): CrosswalkIndex {
  const occupations = unpackOccupations(packed.occupation);
  const codes = occupations.map((occupation) => occupation.code);
  const matchLists = packed.matchLists.map((list) => list.map((position) => defined(codes[position])));
  const { title } = packed;
  const branches = title.branches.split('\n');
  const titleCodes = title.code.split('\n');
  const texts = title.text.split('\n');
  const ranks = title.ranks.split('\n');
  const specialtyCodes = packed.specialty.code.split('\n');
  const specialtyTexts = packed.specialty.text.split('\n');
  sameLength(texts, branches, titleCodes, ranks, title.status, title.matches);
  sameLength(title.size, specialtyCodes, specialtyTexts);
  const former = new Map<number, string[]>();
  for (const [id, text] of packed.specialty.former) {
    inRange(id, title.size.length);
    former.set(id, [...(former.get(id) ?? []), text]);
  }

  const titles: MilitaryTitle[] = [];
  const specialties = title.size.map((size, id): Specialty => {
    const first = titles.length;
    const ids: number[] = [];
    let branchMask = 0;
    let rankMask = 0;
    for (let i = first; i < first + size; i++) {
      const ownBranches = Number.parseInt(defined(branches[i]), 36);
      const ownRanks = rankMaskOf(defined(ranks[i]));
      branchMask |= ownBranches;
      rankMask |= ownRanks;
      ids.push(i);
      titles.push({
        id: i,
        branches: defined(BRANCH_LISTS[ownBranches]),
        code: defined(titleCodes[i]),
        title: defined(texts[i]),
        ranks: defined(RANK_LISTS[ownRanks]),
        status: defined(STATUSES[title.status.charCodeAt(i) - ZERO]),
        occupations: defined(matchLists[defined(title.matches[i])]),
        specialty: id,
      });
    }
    const main = defined(titles[first]);
    return {
      id,
      branches: defined(BRANCH_LISTS[branchMask]),
      code: defined(specialtyCodes[id]) || main.code,
      title: defined(specialtyTexts[id]) || main.title,
      ranks: defined(RANK_LISTS[rankMask]),
      status: main.status,
      titles: ids,
      formerTitles: former.get(id) ?? NONE,
    };
  });
  sameLength(titles, texts);

  const groupCodes = packed.socGroup.code.split('\n');
  const groupTexts = packed.socGroup.text.split('\n');
  sameLength(groupCodes, groupTexts, packed.socGroup.level);
  return {
    version,
    titles,
    specialties,
    occupations,
    socGroups: groupCodes.map((code, i) => ({
      code,
      title: defined(groupTexts[i]),
      level: defined(LEVELS[Number(packed.socGroup.level[i])]),
    })),
    successors: new Map(defined(packed.successors)),
    vocabulary: unpackVocabulary(packed.vocabulary, specialties.length),
  };
}

/** The order of terms does not matter, that of a term's meanings does: a term with several is in no group with others. */
function packVocabulary(vocabulary: readonly VocabularyTerm[]): Packed['vocabulary'] {
  const count = new Map<string, number>();
  for (const { term } of vocabulary) count.set(term, (count.get(term) ?? 0) + 1);
  const groups = new Map<string, Packed['vocabulary'][number]>();
  const alone: Packed['vocabulary'] = [];
  for (const { term, kind, text, specialties, branch, reason } of vocabulary) {
    const meaning = [kind, text, specialties.join(' '), branch, reason].join('\t');
    const group = groups.get(meaning);
    if (count.get(term)! > 1) alone.push([[term], kind, text, [...specialties], branch, reason]);
    else if (group) group[0].push(term);
    else groups.set(meaning, [[term], kind, text, [...specialties], branch, reason]);
  }
  return [...groups.values(), ...alone];
}

function unpackVocabulary(packed: Packed['vocabulary'], specialties: number): VocabularyTerm[] {
  return packed.flatMap(([terms, kind, text, ids, branch, reason]) => {
    for (const id of ids) inRange(id, specialties);
    return terms.map((term) => ({
      term,
      kind: kind as VocabularyTerm['kind'],
      text,
      specialties: ids,
      branch,
      reason,
    }));
  });
}

function unpackOccupations(packed: Packed['occupation']): OccupationBrief[] {
  const texts = packed.text.split('\n');
  const groups = new Map(packed.payGroup);
  const codes = packed.code.split('\n');
  sameLength(codes, texts, packed.zone, packed.pay, packed.change, packed.flags);
  return codes.map((code, i) => {
    const flags = Number(packed.flags[i]);
    return {
      code,
      title: defined(texts[i]),
      jobZone: defined(packed.zone[i]),
      medianAnnual: defined(packed.pay[i]),
      payGroup: groups.get(i) ?? '',
      changePercent: defined(packed.change[i]),
      bright: (flags & 1) !== 0,
      militaryOnly: (flags & 2) !== 0,
    };
  });
}

/** @throws Error unless the columns of one list have an entry each for everything in it. */
function sameLength(...columns: readonly { readonly length: number }[]): void {
  if (new Set(columns.map((column) => column.length)).size > 1) throw new Error('columns differ in length');
}

function inRange(position: number, count: number): void {
  if (!(Number.isInteger(position) && position >= 0 && position < count))
    throw new Error('a position is out of range');
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a value is missing');
  return value;
}
