import type { Branch } from './branch.ts';
import type { NoiseLexicon } from './noise.ts';
import type { RankType } from './rank-type.ts';

/** "MOS", "NEC", "AQD": whose codes they are, and what kind. */
export interface CodeWord {
  word: string;
  branches: readonly Branch[];
  /** Of whose codes; empty for anybody's. */
  ranks: readonly RankType[];
  /** The kind of identifier; '' for the code of a job. */
  kind: string;
}

/** Words of the field that search reads in a text; made from the tables under data/vocabulary/. */
export interface Lexicon {
  /** Names of branches; `sure` is false where the same word is also part of titles ("marine", "airman"). */
  branchNames: readonly { name: string; branch: Branch; sure: boolean }[];
  /** Names of ranks; `sure` is false where the words are also part of titles or everyday speech. */
  rankNames: readonly { name: string; rank: RankType; sure: boolean }[];
  /** Phrases around a job that say nothing about it. */
  fillers: readonly string[];
  /** Words for whoever does a job: "mechanic". */
  roles: readonly string[];
  /** Words for who leads, checks or teaches the others: "supervisor". */
  leaders: readonly string[];
  /** Qualifications that follow a rating in brackets or after a slash: QM1(SW). */
  qualifications: readonly string[];
  /** Words that say what kind of code stands beside them. */
  codeWords: readonly CodeWord[];
  /** What stands beside jobs and says nothing about the work. */
  noise: NoiseLexicon;
}
