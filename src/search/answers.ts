import type { Identifier, OccupationBrief } from '../data/crosswalk-index.ts';
import type { Branch } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { RankType } from '../domain/rank-type.ts';

export interface MilitaryQuery {
  /** What was typed; anything goes, at any length. */
  text: string;
  branch?: Branch;
  rank?: RankType;
  /** At most so many results; 50 unless told. */
  limit?: number;
  /** Ids of chips that the person removed: their words count as plain words. */
  without?: readonly string[];
}

/** Something that search understood in the text; shown, and removable. */
export interface Chip {
  /** Stable, such as "branch:Navy" or "code:25B". */
  id: string;
  kind: 'branch' | 'rank' | 'code' | 'level' | 'filler' | 'phonetic' | 'spelling' | 'cut';
  /** What it was understood as, in the reader's words: "Navy", "Warrant Officer", "skill level 3". */
  label: string;
  /** The words of the text that were read so. */
  from: string;
  /** False for a mere notice, such as that only the first part of a long text was read. */
  removable: boolean;
}

/** Why a result is there. */
export interface Evidence {
  kind:
    | 'code'
    | 'code-level'
    | 'title'
    | 'spelling'
    | 'nickname'
    | 'former-title'
    | 'lay-title'
    | 'related'
    | 'other-words';
  /** A short reason for people: `Code 25B`, `"corpsman" is a nickname`, `Lay title of Electricians: Wireman`. */
  reason: string;
}

/** Half-open ranges of characters, [start, end), in order and apart. */
export type Marks = readonly (readonly [number, number])[];

/** One ranked result: a specialty, and which of its titles matched best. */
export interface MilitaryResult {
  specialty: Specialty;
  /** The title of the specialty that matched best. */
  best: MilitaryTitle;
  /** Marked letters of `specialty.title`, `specialty.code`, `best.title` and `best.code`. */
  marks: { specialtyTitle: Marks; specialtyCode: Marks; title: Marks; code: Marks };
  /** First the strongest. */
  evidence: readonly Evidence[];
  /** The rung of the ranking's ladder it stands on; see rank.ts. */
  tier: number;
}

export interface MilitaryAnswer {
  results: readonly MilitaryResult[];
  /** How many there are in all, also beyond the limit. */
  total: number;
  understood: readonly Chip[];
  /** True where the text names a branch or a rank, and no job of it. */
  noJobNamed: boolean;
  /** How many results each choice of a filter would give, the other filter kept as it is. */
  counts: { branch: Readonly<Record<Branch, number>>; rank: Readonly<Record<RankType, number>> };
  /** How many results the chosen filters hide. */
  hidden: number;
  /** Real codes without an official match that the text names. */
  recognised: readonly Identifier[];
  /** Nearest spellings, when nothing was found. */
  suggestions: readonly string[];
}

export interface OccupationQuery {
  /** Keywords, a lay title, a duty; anything goes, at any length. */
  text: string;
  /** At most so many results; 50 unless told. */
  limit?: number;
  /** Only occupations below this SOC group, such as "15-0000" or "15-1212". */
  group?: string;
}

/** Where a match was found, in the order in which O*NET's Code Connector lists them. */
export type OccupationEvidenceGroup = 'title' | 'lay-title' | 'summary' | 'task' | 'activity';

/** The matches of one group; the page opens the rest in place. */
export interface OccupationEvidence {
  group: OccupationEvidenceGroup;
  /** All matching texts, the best first, with the matched letters. */
  items: readonly { text: string; marks: Marks }[];
}

export interface OccupationResult {
  occupation: OccupationBrief;
  /** 0 to 1, for comparison within one answer. */
  score: number;
  evidence: readonly OccupationEvidence[];
  /** Why, where the vocabulary says so: “RN”: abbreviation of registered nurse. */
  reason: string;
}

export interface OccupationAnswer {
  results: readonly OccupationResult[];
  total: number;
  /** How many the chosen group leaves out. */
  outside: number;
  /** Nearest spellings, when nothing was found. */
  suggestions: readonly string[];
}
