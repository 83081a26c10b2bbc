import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import { fieldOf } from '../../domain/code-field.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { noJobOf } from '../../domain/no-job.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import type { StemCounts } from '../../text/stem-counts.ts';
import { letterTriples, tellingWords, titleNames, titleStems } from './title-words.ts';

/** What a specialty is compared by. */
export interface Job {
  /** The specialty's id, and its place in the list of jobs. */
  id: number;
  /** The first of its branches, whose code it is. */
  branch: Branch;
  branches: readonly Branch[];
  code: string;
  title: string;
  ranks: readonly RankType[];
  enlisted: boolean;
  current: boolean;
  /** False for students, reporting codes and others that are no job, whatever they are matched to. */
  namesJob: boolean;
  /** Codes of its titles without the level: a code of another branch that reads the same is the same here. */
  families: ReadonlySet<string>;
  /** The codes of its titles, levels and all. */
  titleCodes: ReadonlySet<string>;
  /** The part of its code that names the field of work: "25" of 25B, "2A" of 2A3X1, "06" of 0651. */
  field: string;
  stems: ReadonlySet<string>;
  /** The telling words of its title and of those of its levels, in the singular. */
  names: ReadonlySet<string>;
  /** The first two telling words of its title, as one text; of a title of one word, that word. */
  opening: string;
  triples: readonly string[];
  /** Official occupations with the share of its titles that have them, 55-xxxx too. */
  official: ReadonlyMap<string, number>;
  /** False for a retired title whose occupation the taxonomy has split: it proves none of the parts. */
  evidence: boolean;
  /** DoD occupation group of six digits; '' where the database has none. */
  dodGroup: string;
  /** Stems of the duty description with their counts; empty where there is none that is surely this job's. */
  duties: StemCounts;
}

/** What is known of jobs beyond the index. */
export interface JobFacts {
  dodGroupOf: (specialty: Specialty) => string;
  dutiesOf: (specialty: Specialty) => StemCounts;
  /** True for a retired title whose matches come from a split code. */
  isSplit: (title: MilitaryTitle) => boolean;
}

export function jobsOf(index: CrosswalkIndex, facts: JobFacts): Job[] {
  return index.specialties.map((specialty): Job => {
    const titles = specialty.titles.map((id) => index.titles[id]!);
    const branch = specialty.branches[0]!;
    const official = new Map<string, number>();
    const matched = titles.filter(({ occupations }) => occupations.length > 0).length;
    for (const { occupations } of titles)
      for (const code of new Set(occupations)) official.set(code, (official.get(code) ?? 0) + 1 / matched);
    return {
      id: specialty.id,
      branch,
      branches: specialty.branches,
      code: specialty.code,
      title: specialty.title,
      ranks: specialty.ranks,
      enlisted: specialty.ranks.includes('Enlisted'),
      current: specialty.status === 'current',
      namesJob: noJobOf(specialty) === undefined,
      titleCodes: new Set(titles.map(({ code }) => code)),
      families: new Set(titles.map(({ code }) => specialtyCode(branch, code))),
      field: fieldOf(branch, specialty.code),
      stems: new Set(titleStems(specialty.title)),
      names: new Set([specialty, ...titles].flatMap(({ title }) => titleNames(title))),
      opening: tellingWords(specialty.title).slice(0, 2).join(' '),
      triples: letterTriples(specialty.title),
      official,
      evidence: matched > 0 && !titles.some(facts.isSplit),
      dodGroup: facts.dodGroupOf(specialty),
      duties: facts.dutiesOf(specialty),
    };
  });
}

/** The official occupations of a job that civilians have. */
export function civilian(official: ReadonlyMap<string, number>): string[] {
  return [...official.keys()].filter((code) => !isMilitary(code));
}

/** O*NET's military occupations have no civilian counterpart. */
export function isMilitary(occupation: string): boolean {
  return occupation.startsWith('55-');
}
