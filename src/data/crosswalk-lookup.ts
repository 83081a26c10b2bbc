import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { afscParts } from '../domain/specialty-code.ts';
import type { CrosswalkIndex, OccupationBrief } from './crosswalk-index.ts';
import { once } from './once.ts';

/** Answers the questions that pages ask of the index, without going through all of it each time. */
export interface CrosswalkLookup {
  occupation: (code: string) => OccupationBrief | undefined;
  /** The occupations of a list of codes, those unknown left out. */
  occupations: (codes: readonly string[]) => OccupationBrief[];
  /** Every specialty of a branch that has this code, or a level or shred with it (1D731B, 1D7X1B); current ones first. */
  specialties: (branch: Branch, code: string) => readonly Specialty[];
  /** A branch's specialties, in the order of their codes. */
  ofBranch: (branch: Branch) => readonly Specialty[];
  titlesOf: (specialty: Specialty) => MilitaryTitle[];
  /** The official matches of a specialty's titles, by code: first those of most titles. */
  matchesOf: (specialty: Specialty) => string[];
  /** Every military title with an official match to this occupation. */
  titlesLeadingTo: (occupation: string) => readonly MilitaryTitle[];
  /** The specific occupations under a residual: those at .01, .02 and so on. */
  underneath: (occupation: string) => OccupationBrief[];
  /** Specialties of other branches whose titles are, word for word, the same. */
  sameTitle: (specialty: Specialty) => Specialty[];
}

const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byStatusThenCode = (a: Specialty, b: Specialty): number =>
  Number(a.status !== 'current') - Number(b.status !== 'current') ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Orders titles for a list: by branch, then code. The index has retired ones at its end. */
export const byBranchThenCode = (a: MilitaryTitle, b: MilitaryTitle): number =>
  BRANCHES.indexOf(a.branches[0]!) - BRANCHES.indexOf(b.branches[0]!) ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Each of the codes once, first those that are there most often. */
function mostFirst(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The code of a shred at all its skill levels: 1D7X1B for 1D731B. */
function shredCode(branch: Branch, code: string): string[] {
  const parts = branch === 'Air Force' || branch === 'Space Force' ? afscParts(code) : undefined;
  return parts?.shred ? [`${parts.family}${parts.shred}`] : [];
}

function underneath(occupations: readonly OccupationBrief[], code: string): OccupationBrief[] {
  if (!code.endsWith('.00')) return [];
  return occupations.filter((other) => other.code !== code && other.code.startsWith(code.slice(0, 8)));
}

/**
 * Builds the lookup; each of its tables is built when it is first asked for.
 * @param index all of it, or a part: then its list of titles has them at the places that their ids say, and holes between.
 */
export function createLookup(
  index: Pick<CrosswalkIndex, 'specialties' | 'titles' | 'occupations'>,
): CrosswalkLookup {
  const occupationByCode = new Map(index.occupations.map((occupation) => [occupation.code, occupation]));

  const byCode = once(() => {
    const map = new Map<string, Specialty[]>();
    for (const specialty of index.specialties) {
      for (const branch of specialty.branches) {
        const own = specialty.titles.map((id) => index.titles[id]!.code);
        const codes = new Set([specialty.code, ...own, ...own.flatMap((code) => shredCode(branch, code))]);
        for (const code of codes) push(map, `${branch}:${code.toUpperCase()}`, specialty);
      }
    }
    for (const list of map.values()) list.sort(byStatusThenCode);
    return map;
  });

  const byBranch = once(() => {
    const map = new Map<Branch, Specialty[]>();
    for (const specialty of index.specialties) {
      for (const branch of specialty.branches) push(map, branch, specialty);
    }
    for (const list of map.values())
      list.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id));
    return map;
  });

  const byOccupation = once(() => {
    const map = new Map<string, MilitaryTitle[]>();
    // Without the holes of a part.
    const titles = index.titles.filter(Boolean).sort(byBranchThenCode);
    for (const title of titles) for (const code of title.occupations) push(map, code, title);
    return map;
  });

  const byTitle = once(() => {
    const map = new Map<string, Specialty[]>();
    for (const specialty of index.specialties) push(map, titleKey(specialty.title), specialty);
    for (const list of map.values()) list.sort(byStatusThenCode);
    return map;
  });

  return {
    occupation: (code) => occupationByCode.get(code),
    occupations: (codes) => codes.flatMap((code) => occupationByCode.get(code) ?? []),
    specialties: (branch, code) => byCode().get(`${branch}:${code.toUpperCase()}`) ?? [],
    ofBranch: (branch) => byBranch().get(branch) ?? [],
    titlesOf: (specialty) => specialty.titles.map((id) => index.titles[id]!),
    matchesOf: (specialty) => mostFirst(specialty.titles.flatMap((id) => index.titles[id]!.occupations)),
    titlesLeadingTo: (occupation) => byOccupation().get(occupation) ?? [],
    underneath: (occupation) => underneath(index.occupations, occupation),
    sameTitle: (specialty) =>
      (byTitle().get(titleKey(specialty.title)) ?? []).filter(
        (other) => !other.branches.some((branch) => specialty.branches.includes(branch)),
      ),
  };
}
