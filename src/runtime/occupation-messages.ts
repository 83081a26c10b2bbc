import type { OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { RelatedSpecialty } from '../search/military/find-candidates.ts';
import type { LoadFault } from './load-fault.ts';

/** Where the worker finds its data, and which version it must be. */
export interface OccupationFiles {
  index: string;
  layTitles: string;
  occupationWords: string;
  dataVersion: string;
}

/** What the page asks the worker. The first message names the files; they are loaded at the first question, or at "load". */
export type OccupationAsk =
  | { kind: 'files'; files: OccupationFiles }
  | { kind: 'load'; id: number }
  | { kind: 'related'; id: number; words: readonly string[] }
  | { kind: 'search'; id: number; query: OccupationQuery };

/** What the worker answers; `failed` says why the data could not be loaded. */
export type OccupationReply =
  | { kind: 'loaded'; id: number }
  /** Comes of itself once the data is there: the words of civilian titles. */
  | { kind: 'words'; id: number; words: readonly string[] }
  | { kind: 'related'; id: number; related: readonly RelatedSpecialty[] }
  | { kind: 'search'; id: number; answer: OccupationAnswer }
  | { kind: 'failed'; id: number; fault: LoadFault };
