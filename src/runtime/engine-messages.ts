import type { CrosswalkFacts } from '../data/crosswalk-facts.ts';
import type { ColumnRole } from '../domain/roster.ts';
import type { MilitaryAnswer, MilitaryQuery, OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { DescribedJob, DescribedRow } from '../search/roster/describe-row.ts';
import type { RosterColumns } from '../search/roster/roster.ts';
import type { LoadFault } from './load-fault.ts';

/** Where the engine's host finds what the first search does not need, and which version it must be. */
export interface EngineFiles {
  /** For a fresh copy of the index, where the one that came is damaged. */
  index: string;
  retired: string;
  identifiers: string;
  layTitles: string;
  occupationWords: string;
  duties: string;
  further: string;
  dataVersion: string;
}

/** Rows of a list that somebody brings, each with its cells. */
export type ListRows = readonly (readonly string[])[];

/** What the page asks the engine's host. */
export type EngineAsk =
  /** Comes first: the text of the search index … */
  | { kind: 'start'; index: string; files: EngineFiles }
  /** … or where the host finds it. */
  | { kind: 'fetch'; url: string; files: EngineFiles }
  /** Answered at once, with the data that there is. */
  | { kind: 'military'; id: number; query: MilitaryQuery }
  /** Answered once all data is there. */
  | { kind: 'occupations'; id: number; query: OccupationQuery }
  /** Asks what the columns of a list hold; answered once all data is there, as is what its rows mean. */
  | { kind: 'columns'; id: number; rows: ListRows }
  | { kind: 'rows'; id: number; rows: ListRows; roles: readonly ColumnRole[] }
  /** Asks which jobs a text may mean, for a row that somebody matches by hand. */
  | { kind: 'jobs'; id: number; text: string }
  /** Asks for the rest of the data. */
  | { kind: 'complete'; id: number }
  /** Asks whether the host is still there. */
  | { kind: 'ping' };

/** What the host answers. */
export type EngineReply =
  | { kind: 'military'; id: number; answer: MilitaryAnswer; facts: CrosswalkFacts; complete: boolean }
  | { kind: 'occupations'; id: number; answer: OccupationAnswer; facts: CrosswalkFacts }
  | { kind: 'columns'; id: number; columns: RosterColumns }
  | { kind: 'rows'; id: number; rows: readonly DescribedRow[] }
  | { kind: 'jobs'; id: number; jobs: readonly DescribedJob[] }
  | { kind: 'complete'; id: number }
  /** It is still there; no question has this number. */
  | { kind: 'pong'; id: 0 }
  /** The data could not be loaded. */
  | { kind: 'failed'; id: number; fault: LoadFault }
  /** The search itself broke on a question; the data is as good as before. */
  | { kind: 'broke'; id: number; message: string };
