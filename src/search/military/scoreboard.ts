import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { CodeDetail } from '../answers.ts';
import type { Rung, SortKeys } from './ranking.ts';

/** Why the words of a standing count. */
export type Why =
  /** They are in a title. */
  | { kind: 'words' }
  | { kind: 'code'; code: string; detail: CodeDetail | null; exact: boolean }
  /** A term of the vocabulary stands for the job, or for the words of its title. */
  | { kind: 'term'; term: string; reason: string }
  /** They name an occupation that the job leads to; `title` is the lay title, '' for the official one. */
  | { kind: 'occupation'; occupation: string; title: string }
  /** They tell what its people do; `shown` are those that are among its duties, in base form. */
  | { kind: 'duties'; shown: readonly string[] };

/** What the words of a standing were, and why they count. */
export interface StandingSource {
  why: Why;
  words: readonly string[];
}

/** The best standing of one specialty for one query. */
export interface Candidate extends StandingSource {
  specialty: number;
  rung: Rung;
  /** The title that matched, or -1 for the specialty's own. */
  title: number;
  /** Position in TitleTexts of the text that matched, or -1. */
  text: number;
}

/**
 * The best standing of every specialty for one reading of a query. Thousands of specialties stand there after a single
 * letter, so all is kept in typed arrays.
 */
export interface Scoreboard {
  /** How many specialties stand; their ids are `touched[0] … touched[count - 1]`. */
  readonly count: number;
  readonly touched: Uint32Array;
  readonly key: Float64Array;
  readonly rung: Uint8Array;
  /** Position in TitleTexts of the text that each matched by, or -1. */
  readonly text: Int32Array;
  /** Takes a source of standings; offers name it by the number returned. */
  source(source: StandingSource): number;
  /** Puts a specialty forward; it keeps the best it was offered. */
  offer(specialty: number, rung: Rung, fit: number, title: number, text: number, source: number): void;
  candidate(specialty: number): Candidate;
  /** The rung on which a specialty stands; Infinity where it does not. */
  rungOf(specialty: number): number;
  /** The specialty that stands first, or -1. */
  first(): number;
  /** Puts forward all that stand on another board, as they stand there. */
  addAll(other: Scoreboard): void;
}

/** Hands out boards; each reading of a query has one of its own, and none is wiped while another is looked at. */
export interface Scoreboards {
  /** An empty board, good until the next query begins. */
  take(): Scoreboard;
  /** Begins the next query: all boards are free again. */
  begin(): void;
  /** An empty board with those of another that are of a branch and a rank type. */
  only(board: Scoreboard, index: CrosswalkIndex, filters: { branch?: Branch; rank?: RankType }): Scoreboard;
  /** Where the boards stand that are in use, for `release`. */
  mark(): number;
  /** Frees all boards that were taken since a mark, but one. */
  release(mark: number, kept: Scoreboard): void;
}

/** Makes boards for an index; they are kept and used again. */
export function createScoreboards(index: CrosswalkIndex, keys: SortKeys): Scoreboards {
  const base = Float64Array.from(index.specialties, keys.base);
  const retired = Uint8Array.from(index.specialties, (specialty) => (specialty.status === 'current' ? 0 : 1));
  const boards: Board[] = [];
  let taken = 0;
  const take = (): Board => {
    boards[taken] ??= new Board(base, retired, keys);
    const board = boards[taken++]!;
    board.clear();
    return board;
  };
  return {
    take,
    begin: () => {
      taken = 0;
    },
    only(board, { specialties }, { branch, rank }) {
      if (!branch && !rank) return board;
      const some = take();
      some.addSome(board as Board, (id) => {
        const { branches, ranks } = specialties[id]!;
        return (!branch || branches.includes(branch)) && (!rank || ranks.includes(rank));
      });
      return some;
    },
    mark: () => taken,
    release(mark, kept) {
      const at = boards.indexOf(kept as Board);
      if (at < mark) {
        taken = mark;
        return;
      }
      [boards[mark], boards[at]] = [boards[at]!, boards[mark]!];
      taken = mark + 1;
    },
  };
}

class Board implements Scoreboard {
  count = 0;
  readonly touched: Uint32Array;
  readonly key: Float64Array;
  readonly rung: Uint8Array;
  readonly text: Int32Array;
  private readonly titles: Int32Array;
  private readonly sourceIds: Uint32Array;
  private readonly seen: Uint32Array;
  private readonly base: Float64Array;
  private readonly retired: Uint8Array;
  private readonly keys: SortKeys;
  private sources: StandingSource[] = [];
  private run = 0;

  constructor(base: Float64Array, retired: Uint8Array, keys: SortKeys) {
    const size = base.length;
    this.base = base;
    this.retired = retired;
    this.keys = keys;
    this.touched = new Uint32Array(size);
    this.key = new Float64Array(size);
    this.rung = new Uint8Array(size);
    this.text = new Int32Array(size);
    this.titles = new Int32Array(size);
    this.sourceIds = new Uint32Array(size);
    this.seen = new Uint32Array(size);
  }

  clear(): void {
    this.run++;
    this.sources = [];
    this.count = 0;
  }

  source(source: StandingSource): number {
    return this.sources.push(source) - 1;
  }

  offer(specialty: number, rung: Rung, fit: number, title: number, text: number, source: number): void {
    const key = this.base[specialty]! + this.keys.place(rung, fit, this.retired[specialty] === 1);
    if (this.seen[specialty] !== this.run) {
      this.seen[specialty] = this.run;
      this.touched[this.count++] = specialty;
    } else if (key >= this.key[specialty]!) return;
    this.key[specialty] = key;
    this.rung[specialty] = rung;
    this.text[specialty] = text;
    this.titles[specialty] = title;
    this.sourceIds[specialty] = source;
  }

  addAll(other: Scoreboard): void {
    this.addSome(other as Board, () => true);
  }

  addSome(other: Board, keeps: (specialty: number) => boolean): void {
    const sources = other.sources.map((source) => this.source(source));
    for (let i = 0; i < other.count; i++) {
      const specialty = other.touched[i]!;
      if (!keeps(specialty)) continue;
      if (this.seen[specialty] !== this.run) {
        this.seen[specialty] = this.run;
        this.touched[this.count++] = specialty;
      } else if (other.key[specialty]! >= this.key[specialty]!) continue;
      this.key[specialty] = other.key[specialty]!;
      this.rung[specialty] = other.rung[specialty]!;
      this.text[specialty] = other.text[specialty]!;
      this.titles[specialty] = other.titles[specialty]!;
      this.sourceIds[specialty] = sources[other.sourceIds[specialty]!]!;
    }
  }

  rungOf(specialty: number): number {
    return this.seen[specialty] === this.run ? this.rung[specialty]! : Infinity;
  }

  first(): number {
    let first = -1;
    for (let i = 0; i < this.count; i++) {
      const specialty = this.touched[i]!;
      if (first < 0 || this.key[specialty]! < this.key[first]!) first = specialty;
    }
    return first;
  }

  candidate(specialty: number): Candidate {
    const { why, words } = this.sources[this.sourceIds[specialty]!]!;
    return {
      why,
      words,
      specialty,
      rung: this.rung[specialty] as Rung,
      title: this.titles[specialty]!,
      text: this.text[specialty]!,
    };
  }
}
