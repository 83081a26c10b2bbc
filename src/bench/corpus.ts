import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';

/** One document, as every engine of the benchmark indexes it. */
export interface Entry {
  /** Position in the corpus. */
  id: number;
  code: string;
  title: string;
  /** Names of the branches and rank types, as words that can be searched. */
  branch: string;
  rank: string;
  /** What else is known under the title: lay titles and sentences, where the title is an occupation's. */
  words: string;
  branches: readonly Branch[];
  ranks: readonly RankType[];
  retired: boolean;
  /** What a hit stands for: specialties, or occupations. */
  groups: readonly number[];
}

/** The text fields that an engine may index. */
export type Field = 'code' | 'title' | 'branch' | 'rank' | 'words';

/** The texts of the benchmark, and what an answer is judged by. */
export interface Corpus {
  /** A document a text. */
  entries: readonly Entry[];
  /** A document a group, all its texts together, for engines that do better with those. */
  wholes: readonly Entry[];
  /** All codes that a group stands for, "Army:25B" or "29-1141.00": what `score.mjs` compares. */
  codes: readonly (readonly string[])[];
  /** How many of what there is, for the head of the table. */
  description: string;
}

/** A count for people. */
export function counted(value: number): string {
  return value.toLocaleString('en-US');
}
