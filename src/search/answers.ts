import type { Identifier } from '../data/crosswalk-index.ts';
import type { Branch } from '../domain/branch.ts';
import type { NamedCodeKind } from '../domain/named-code.ts';
import type { NoiseKind } from '../domain/noise.ts';
import type { RankType } from '../domain/rank-type.ts';
import type { Marks } from '../text/marks.ts';

/*
 * What search is asked and what it answers. Answers are data: positions, codes, kinds and ranges of letters. The sentences
 * that people read of them are made in src/language.
 */

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

/** What a code says besides the job. */
export type CodeDetail =
  /** Army enlisted: 1 to 6 (DA PAM 611-21). */
  | { kind: 'skill-level'; level: string }
  /** Navy and Coast Guard: 1, 2, 3, C, CS, CM or an apprentice's rate (NAVPERS 18068F). */
  | { kind: 'rate'; rate: string }
  /** The rating that stands in front of an NEC. */
  | { kind: 'source-rating'; rating: string }
  /** An NEC that the crosswalk does not have, behind its rating. */
  | { kind: 'nec'; nec: string }
  /** The letter in front of an AFSC. */
  | { kind: 'prefix'; prefix: string }
  /** The letter behind an AFSC. */
  | { kind: 'shred'; shred: string }
  /** The skill level digit of an AFSC. */
  | { kind: 'afsc-level'; level: string }
  /** The title of a code that the crosswalk does not link. */
  | { kind: 'title'; title: string; branch: Branch }
  /** Whose code it is, where the same signs are another branch's as well. */
  | { kind: 'branches'; branches: readonly Branch[] };

/** Something that search understood in the text; shown, and removable. */
export type Chip = {
  /** Stable, such as "branch:Navy" or "code:25B". */
  id: string;
  /** The words of the text that were read so. */
  from: string;
  /** False for a mere notice. */
  removable: boolean;
} & (
  | { kind: 'branch'; branch: Branch }
  | { kind: 'rank'; rank: RankType }
  /** `phonetic`: it was spelled aloud; `level`: with a skill level, rate or suffix. */
  | {
      kind: 'code' | 'level' | 'phonetic';
      code: string;
      detail: CodeDetail | null;
      /** True where the words beside it name another job, which counts. */
      doubted?: boolean;
    }
  | { kind: 'spelling'; meant: string }
  /** A branch or rank that the text names, and that does not filter: it would hide the only job of that name. */
  | { kind: 'lifted' }
  /** The part of a long text that names a job; the rest finds nothing better. */
  | { kind: 'part' }
  /** Only the first part of a long text was read. */
  | { kind: 'cut' }
);

/** Words that were set aside, since they say nothing about the work. */
export interface SetAside {
  /** Stable, such as "aside:fort bragg nc". */
  id: string;
  kind: NoiseKind;
  /** The words as they were typed, and where they stand in the text. */
  from: string;
  start: number;
  end: number;
}

/** A word, and the words it was read as. */
export interface ReadAs {
  typed: string;
  meant: string;
}

/** Why a result is there. */
export type Evidence =
  | { kind: 'code'; code: string }
  /** Its title is worded like that of a code that the crosswalk does not link. */
  | { kind: 'old-code'; code: string; title: string }
  | { kind: 'code-level'; code: string; detail: CodeDetail | null }
  /** A title of the specialty; '' for the specialty's own. */
  | { kind: 'title'; title: string }
  /** Words of it are near what was typed; `read` names those that were read as others before. */
  | { kind: 'spelling'; read: readonly ReadAs[] }
  /** The reviewed vocabulary stands between: the term that was typed, and the table's reason. */
  | { kind: 'nickname'; term: string; reason: string }
  | { kind: 'former-title'; title: string }
  /** It leads to an occupation that is known by the words; `title` is the lay title, '' for the official one. */
  | { kind: 'lay-title'; occupation: string; title: string }
  /** What was typed is among the duties of its people, in base form: drive, fuel, truck. */
  | { kind: 'duties'; words: readonly string[] }
  /** Some of the words. */
  | { kind: 'other-words' };

export type EvidenceKind = Evidence['kind'];

/** One ranked result: a specialty, and which of its titles matched best. */
export interface MilitaryResult {
  /** Position of the specialty in the index. */
  specialty: number;
  /** Position of the title that matched best. */
  title: number;
  /** Marked letters of the specialty's title and code, and of the title's. */
  marks: { specialtyTitle: Marks; specialtyCode: Marks; title: Marks; code: Marks };
  /** First the strongest. */
  evidence: readonly Evidence[];
  /** The rung of the ranking's ladder it stands on; see military/ranking.ts. */
  rung: number;
}

/** One of several jobs that a text names. */
export interface MilitaryJob {
  /** The part of the text that names it. */
  from: string;
  /** Its best results. */
  results: readonly MilitaryResult[];
  /** How many there are. */
  total: number;
}

export interface MilitaryAnswer {
  /** Where the text names several jobs, each by itself; `results` has them by turns. Empty for a text with one job. */
  jobs: readonly MilitaryJob[];
  results: readonly MilitaryResult[];
  /** How many there are in all, also beyond the limit. */
  total: number;
  understood: readonly Chip[];
  /** What the answer left out of account, in the order of the text; put back by its id in `without`. */
  aside: readonly SetAside[];
  /** True where the text names a branch or a rank, and no job of it. */
  noJobNamed: boolean;
  /** How many results each choice of a filter would give, the other filter kept as it is. */
  counts: { branch: Readonly<Record<Branch, number>>; rank: Readonly<Record<RankType, number>> };
  /** How many results the chosen filters hide. */
  hidden: number;
  /** Real codes without an official match that the text names. */
  recognised: readonly Identifier[];
  /** The nearest titles and spellings, when nothing was found. */
  suggestions: readonly string[];
}

export interface OccupationQuery {
  /** Keywords, a lay title, a duty; anything goes, at any length. */
  text: string;
  /** At most so many results; 50 unless told. */
  limit?: number;
  /** Only occupations below this SOC group, such as "15-0000" or "15-1212". */
  group?: string;
  /** Ids of what was set aside and has been put back. */
  without?: readonly string[];
}

/** Where a match was found, in the order in which O*NET's Code Connector lists them. */
export type OccupationEvidenceGroup =
  | 'title'
  | 'lay-title'
  | 'summary'
  | 'task'
  | 'activity'
  | 'official-description'
  | 'official-task'
  | 'official-activity';

/** The matches of one group; the page opens the rest in place. */
export interface OccupationEvidence {
  group: OccupationEvidenceGroup;
  /** All matching texts, the best first, with the matched letters. */
  items: readonly { text: string; marks: Marks }[];
}

/** What the vocabulary made of a term: other words for it, or '' where it is an everyday name of the occupation. */
export interface TermReading {
  term: string;
  readAs: string;
}

/** A code that the text names: of an occupation or group of today, of an earlier taxonomy, or of a federal job series. */
export interface OccupationCode {
  kind: 'today' | NamedCodeKind;
  code: string;
  /** What it is, or was called. */
  title: string;
}

export interface OccupationResult {
  /** O*NET-SOC code. */
  occupation: string;
  /** 0 to 1, for comparison within one answer. */
  score: number;
  evidence: readonly OccupationEvidence[];
  /** Why, where the vocabulary says so. */
  reading: TermReading | null;
  /** Why, where a code of the text leads here. */
  code: OccupationCode | null;
}

export interface OccupationAnswer {
  results: readonly OccupationResult[];
  total: number;
  /** How many the chosen group leaves out. */
  outside: number;
  /** Misspelt words that were read as others; each can be taken as it stands. */
  understood: readonly Chip[];
  /** Nearest titles, when nothing was found. */
  suggestions: readonly string[];
  /** What was set aside, in the order of the text. */
  aside: readonly SetAside[];
}
