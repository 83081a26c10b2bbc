import type { Branch } from '../domain/branch.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { MilitaryTermKind } from '../domain/vocabulary.ts';

/** What a list shows of an occupation at a glance; the profile has the rest. */
export interface OccupationBrief {
  /** O*NET-SOC 2019 code. */
  code: string;
  title: string;
  /** 1 to 5, or null where O*NET assigns none. */
  jobZone: number | null;
  /**
   * Median annual pay in dollars; '#' where BLS only says that it is at least the highest wage it publishes; null
   * where there is no figure for it.
   */
  medianAnnual: number | '#' | null;
  /** The group that pay and outlook are for, where it is broader than the occupation; '' where they are its own. */
  payGroup: string;
  /** Projected change of employment in percent, or null. */
  changePercent: number | null;
  /** O*NET calls it a Bright Outlook occupation. */
  bright: boolean;
  /** 55-xxxx: no civilian counterpart. */
  militaryOnly: boolean;
}

/** One group of the SOC 2018. */
export interface SocGroup {
  code: string;
  title: string;
  level: 'major' | 'minor' | 'broad' | 'detailed';
}

/** A reviewed term of data/vocabulary/military.tsv. */
export interface VocabularyTerm {
  term: string;
  kind: MilitaryTermKind;
  /** Official words the term stands for, or ''; of a short form, the words it may be short for, with | between. */
  text: string;
  /** Ids of the specialties it stands for, most common reading first. */
  specialties: readonly number[];
  /** '' or the only branch where the term has this meaning. */
  branch: string;
  /** Where the term comes from, in a few words; '' while only the first file is there. */
  reason: string;
}

/** Everything that search and lists need; the app's first file. */
export interface CrosswalkIndex {
  /** Which data this is: the checksum of the fact tables it was compiled from. */
  version: string;
  titles: readonly MilitaryTitle[];
  specialties: readonly Specialty[];
  occupations: readonly OccupationBrief[];
  socGroups: readonly SocGroup[];
  /** From a retired code to the codes that took its place ("Air Force:3D1X2" → ["1D7X1"]), as official records name them. */
  successors: ReadonlyMap<string, readonly string[]>;
  vocabulary: readonly VocabularyTerm[];
  lexicon: Lexicon;
  /** What each branch calls one of its codes, for labels such as "MOS 25B". */
  codeNames: Readonly<Record<Branch, string>>;
}

/** A real code without an official match: a designator, a skill identifier, a title that the crosswalk does not link. */
export interface Identifier {
  /** "Navy", or "Air Force, Space Force" where both use it. */
  branches: readonly string[];
  code: string;
  /** "officer designator", "additional skill identifier (ASI)", "title without a match", … */
  kind: string;
  title: string;
  /** Nearly always empty; a few Navy subspecialties carry matches. */
  occupations: readonly string[];
}
