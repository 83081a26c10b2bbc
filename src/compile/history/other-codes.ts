import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { CodeReason, OtherCode } from '../../domain/job-history.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { standingOfCode } from '../../domain/navy-codes.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import { titleKey } from '../specialties.ts';
import { relatedCode } from './related-code.ts';

/** The codes that jobs go on under, and those that they had: by position of the specialty. */
export interface OtherCodes {
  today: ReadonlyMap<number, readonly OtherCode[]>;
  before: ReadonlyMap<number, readonly EarlierJob[]>;
}

/** A retired job whose work goes on under another code, and what shows it. */
export interface EarlierJob {
  old: Specialty;
  reason: CodeReason;
}

/**
 * Finds what retired jobs are today: a code that an official identifier records, else current codes of the branch and rank
 * class that carry the same title, else those that carried it before they got a new one, else those whose duties name it.
 * @param namedBy the current jobs whose official duties name a title of a retired one.
 */
export function otherCodes(
  index: CrosswalkIndex,
  namedBy: (old: Specialty) => readonly Specialty[],
): OtherCodes {
  const { specialties, successors } = index;
  const byTitle = new Map<string, Specialty[]>();
  const byFormerTitle = new Map<string, Specialty[]>();
  const byCode = new Map<string, Specialty[]>();
  for (const specialty of specialties) {
    if (specialty.status !== 'current') continue;
    for (const key of titleKeys(index, specialty)) addTo(byTitle, key, specialty);
    for (const key of keysOf(specialty, specialty.formerTitles)) addTo(byFormerTitle, key, specialty);
    for (const branch of specialty.branches)
      for (const code of codesOf(index, specialty)) addTo(byCode, `${branch}:${code}`, specialty);
  }
  const today = new Map<number, OtherCode[]>();
  const before = new Map<number, EarlierJob[]>();
  const link = (old: Specialty, next: Specialty, reason: CodeReason) => {
    addTo(today, old.id, { ...relatedCode(next), reason });
    // Retired shreds of a code that is still in use are no code before it.
    if (next.code !== old.code) addTo(before, next.id, { old, reason });
  };
  for (const old of specialties) {
    if (old.status === 'current') continue;
    const recorded = old.branches
      .flatMap((branch) =>
        (successors.get(`${branch}:${old.code}`) ?? []).map(
          (code) => `${branch}:${specialtyCode(branch, code)}`,
        ),
      )
      .flatMap((key) => byCode.get(key) ?? []);
    const carrying = (titles: ReadonlyMap<string, readonly Specialty[]>) =>
      titleKeys(index, old).flatMap((key) => titles.get(key) ?? []);
    const found: readonly (readonly [CodeReason, readonly Specialty[]])[] = [
      ['recorded', recorded],
      ['same-title', carrying(byTitle)],
      ['former-title', carrying(byFormerTitle)],
      ['duties', namedBy(old)],
    ];
    const [reason, jobs] = found.find(([, each]) => each.length > 0) ?? [];
    if (reason) for (const next of best(jobs!)) link(old, next, reason);
  }
  return { today, before };
}

/** Each once; where a job has a code of its own, not the qualifications that are called alike. */
function best(found: readonly Specialty[]): Specialty[] {
  const most = Math.min(...found.map(standingOfCode));
  return [...new Set(found)].filter((each) => standingOfCode(each) === most);
}

/** Branch, rank class and title of each of its titles. */
function titleKeys({ titles }: CrosswalkIndex, specialty: Specialty): string[] {
  return keysOf(specialty, [specialty.title, ...specialty.titles.map((id) => titles[id]!.title)]);
}

function keysOf({ branches, ranks }: Specialty, names: readonly string[]): string[] {
  const rankClass = ranks.includes('Enlisted') ? 'E' : 'O';
  const keys = branches.flatMap((branch) => names.map((name) => `${branch}|${rankClass}|${titleKey(name)}`));
  return [...new Set(keys)];
}

/** The codes of the jobs themselves, without level and shred: the records name one that has a shred of a shred. */
function codesOf({ titles }: CrosswalkIndex, { code, titles: own, branches }: Specialty): string[] {
  const codes = [code, ...own.map((id) => titles[id]!.code)];
  return [...new Set(branches.flatMap((branch) => codes.map((each) => specialtyCode(branch, each))))];
}
