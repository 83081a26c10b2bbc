import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { type Rung, sortBase, sortKey } from './ranking.ts';

/** What the words of a standing were, and why they count. */
export interface StandingSource {
  /** For people, or '' where the title speaks for itself. */
  reason: string;
  words: readonly string[];
  /** True where the words are a code, and no words of a title. */
  code?: boolean;
}

/** The best standing of one specialty for one query. */
export interface Candidate extends StandingSource {
  specialty: number;
  rung: Rung;
  fit: number;
  /** The title that matched, or -1 for the specialty's own. */
  title: number;
  /** Position in TitleTexts of the text that matched, or -1. */
  text: number;
}

/**
 * The best standing of every specialty for one query. Thousands of specialties stand there after a single letter, so all is
 * kept in typed arrays that are made once.
 */
export interface Standings {
  /** How many specialties stand; their ids are `touched[0] … touched[count - 1]`. */
  count: number;
  readonly touched: Uint32Array;
  readonly key: Float64Array;
  readonly rung: Uint8Array;
  /** Position in TitleTexts of the text that each matched by, or -1. */
  readonly text: Int32Array;
  /** Begins a new query. */
  clear(): void;
  /** Takes a source of standings; offers name it by the number returned. */
  source(source: StandingSource): number;
  /** Puts a specialty forward; it keeps the best it was offered. */
  offer(specialty: number, rung: Rung, fit: number, title: number, text: number, source: number): void;
  candidate(specialty: number): Candidate;
}

/** Makes the board for an index. */
export function createStandings(index: CrosswalkIndex): Standings {
  const size = index.specialties.length;
  const base = Float64Array.from(index.specialties, sortBase);
  const retired = Uint8Array.from(index.specialties, (specialty) => (specialty.status === 'current' ? 0 : 1));
  const fitOf = new Float32Array(size);
  const titleOf = new Int32Array(size);
  const sourceOf = new Uint32Array(size);
  const seen = new Uint32Array(size);
  let sources: StandingSource[] = [];
  let run = 0;
  const board: Standings = {
    count: 0,
    touched: new Uint32Array(size),
    key: new Float64Array(size),
    rung: new Uint8Array(size),
    text: new Int32Array(size),
    clear() {
      run++;
      sources = [];
      board.count = 0;
    },
    source: (source) => sources.push(source) - 1,
    offer(specialty, rung, fit, title, text, source) {
      const key = base[specialty]! + sortKey(rung, fit, retired[specialty] === 1);
      if (seen[specialty] !== run) {
        seen[specialty] = run;
        board.touched[board.count++] = specialty;
      } else if (key >= board.key[specialty]!) return;
      board.key[specialty] = key;
      board.rung[specialty] = rung;
      fitOf[specialty] = fit;
      titleOf[specialty] = title;
      board.text[specialty] = text;
      sourceOf[specialty] = source;
    },
    candidate: (specialty) => ({
      ...sources[sourceOf[specialty]!]!,
      specialty,
      rung: board.rung[specialty] as Rung,
      fit: fitOf[specialty]!,
      title: titleOf[specialty]!,
      text: board.text[specialty]!,
    }),
  };
  return board;
}
