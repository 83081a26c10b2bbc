import type { Branch } from '../../domain/branch.ts';
import type { ColumnRole, Confidence } from '../../domain/roster.ts';
import type { Evidence } from '../answers.ts';

/*
 * A list of people, a row each, as recruiters and bases keep them. The words of this folder: a row has cells, a column has a
 * role, what the cells of a row say by role is its reading, and the job that the reading means is its match.
 */

/** What was found of a list's columns. */
export interface RosterColumns {
  /** A row names the columns: the one before `start`. */
  header: boolean;
  /** Where the people begin: before them stand names of columns, and what a list is headed by. */
  start: number;
  /** By column. */
  roles: readonly ColumnRole[];
}

/** What the cells of a row say, as they were written; '' where they say nothing. */
export type RowReading = Record<Exclude<ColumnRole, 'other'>, string>;

/** Why a match is what it is, beyond the evidence of the search. */
export type MatchReason =
  /** The search's own evidence. */
  | { kind: 'found'; evidence: readonly Evidence[] }
  /** The cell with the title says the same job as the code. */
  | { kind: 'title-agrees' }
  /** It says another one. */
  | { kind: 'title-differs'; title: string }
  /** The code is no code that we know; the match is by words. */
  | { kind: 'unknown-code'; code: string }
  /** The code lost its zero in a spreadsheet. */
  | { kind: 'zero-lost'; typed: string; code: string }
  /** The code is another one, and one sign of it away from the code of the job that the title says. */
  | { kind: 'code-slip'; typed: string; code: string }
  /** The branch that the row names has no such job. */
  | { kind: 'other-branch'; branch: Branch }
  /** The rank that the row names is not one of the job's. */
  | { kind: 'other-rank'; rank: string }
  /** Other jobs fit as well. */
  | { kind: 'several'; count: number }
  /** A job that is gone had the code as well. */
  | { kind: 'code-of-another-once' }
  /** The row names several jobs; the match is the first. */
  | { kind: 'several-jobs'; count: number }
  /** The code or title is retired. */
  | { kind: 'retired' }
  /** A real code without an official match. */
  | { kind: 'no-match-listed'; code: string; what: string; title: string }
  | { kind: 'empty' }
  | { kind: 'nothing-found' };

/** What a row means. */
export interface RosterMatch {
  /** Position of the specialty in the index; null where nothing was found. */
  specialty: number | null;
  confidence: Confidence;
  reasons: readonly MatchReason[];
  /** Other specialties that the row may mean, the likeliest first. */
  alternatives: readonly number[];
  /** The branch that the row names, in any of its cells. */
  branch: Branch | null;
}
