import type { Branch } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { CrosswalkIndex, OccupationBrief } from './crosswalk-index.ts';
import { once } from './once.ts';

/** Answers the questions that pages ask of the index, without going through all of it each time. */
export interface CrosswalkLookup {
  occupation: (code: string) => OccupationBrief | undefined;
  /** The occupations of a list of codes, those unknown left out. */
  occupations: (codes: readonly string[]) => OccupationBrief[];
  /** Every specialty of a branch that has this code, or a level or shred with it; current ones first. */
  specialties: (branch: Branch, code: string) => readonly Specialty[];
  /** A branch's specialties, in the order of their codes. */
  ofBranch: (branch: Branch) => readonly Specialty[];
  titlesOf: (specialty: Specialty) => MilitaryTitle[];
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Builds the lookup; each of its tables is built when it is first asked for. */
export function createLookup(index: CrosswalkIndex): CrosswalkLookup {
  const occupationByCode = new Map(index.occupations.map((occupation) => [occupation.code, occupation]));

  const byCode = once(() => {
    const map = new Map<string, Specialty[]>();
    for (const specialty of index.specialties) {
      for (const branch of specialty.branches) {
        const codes = new Set([specialty.code, ...specialty.titles.map((id) => index.titles[id]!.code)]);
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
    for (const title of index.titles) for (const code of title.occupations) push(map, code, title);
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
    titlesLeadingTo: (occupation) => byOccupation().get(occupation) ?? [],
    underneath: (occupation) =>
      occupation.endsWith('.00')
        ? index.occupations.filter(
            (other) => other.code !== occupation && other.code.startsWith(occupation.slice(0, 8)),
          )
        : [],
    sameTitle: (specialty) =>
      (byTitle().get(titleKey(specialty.title)) ?? []).filter(
        (other) => !other.branches.some((branch) => specialty.branches.includes(branch)),
      ),
  };
}
