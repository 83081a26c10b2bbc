import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createMemory } from '../../text/memory.ts';
import { wordsOf } from '../../text/words.ts';
import type { Chip, SetAside } from '../answers.ts';
import type { Reference } from '../query/draft.ts';
import { MAX_WORDS, type ParsedQuery, parseQuery } from '../query/parse-query.ts';
import { bestOf, firstBest, MOST_READ_IN_FULL, type PieceReading, type ReadPiece } from './best-piece.ts';
import { type Interpretation, type Interpreter, someTitleStands } from './interpret.ts';
import { mayHavePieces, type Piece, piecesOf, withinReach } from './pieces.ts';
import { RUNG } from './ranking.ts';
import { bestRung } from './read-text.ts';
import type { Scoreboard, Scoreboards } from './scoreboard.ts';

/** One of several jobs that a text names. */
export interface NamedJob {
  /** The part of the text that names it. */
  from: string;
  board: Scoreboard;
}

/** What a text names: a job, or several, each found by its own part of the text. */
export interface WholeReading extends Interpretation {
  /** Empty where the text names one job. */
  jobs: readonly NamedJob[];
}

interface Parts {
  index: CrosswalkIndex;
  reference: Reference;
  boards: Scoreboards;
  interpret: Interpreter;
}

/** More jobs are not told apart. */
const MOST_JOBS = 12;
/** Of a text of more words and several parts the whole is read as it is spelt. */
const MOST_SPELT = 25;

/** Makes the step that reads a text as a whole, and by its parts where it has some. */
export function createJobFinder(parts: Parts) {
  const { reference, boards, interpret } = parts;
  return (text: string, without: ReadonlySet<string>): WholeReading => {
    // "EM(SUB)" is one code, whatever its signs.
    const oneCode = reference.codes.signed(text.trim()).length > 0;
    if (oneCode || !mayHavePieces(text)) return { ...interpret(text, without), jobs: [] };
    const query = parseQuery(text, { without, reference, mostWords: Infinity });
    const pieces = withinReach(piecesOf(text, query, reference));
    const long = query.words.length > MAX_WORDS;
    const several = pieces.length > 1;
    // Its parts are read whatever their spelling.
    const readWhole = several && query.words.length > MOST_SPELT ? interpret.quick : interpret;
    const whole = long && several ? undefined : readWhole(text, without);
    if (whole && (!several || isOneTitle(whole))) return { ...whole, jobs: [] };
    const quick = (part: string, asNames = false) => interpret.quick(part, without, { asNames, part: true });
    let left = MOST_READ_IN_FULL;
    // What a list says again is not read again.
    const inFull = remembered((piece) => {
      left -= wordsOf(piece).length;
      return readPiece(piece, query, (part) => (long ? quick(part) : interpret(part, without)), parts);
    });
    const asNames = remembered((piece) => readPiece(piece, query, (part) => quick(part, true), parts));
    // Most parts of a long text tell of duties. What those are takes long, and matters only where no part names a job.
    const readOne = (piece: Piece): ReadPiece => {
      const named = long ? { ...piece, ...asNames(piece.text) } : undefined;
      return named && (left <= 0 || !mayBeJob(named)) ? named : { ...piece, ...inFull(piece.text) };
    };
    // "Dropped the anchor and tied up the ship" tells the duties of one job.
    const duties = whole !== undefined && rungOf(whole.board, parts.index) === RUNG.duties;
    const { read, jobs } = readInTurn(pieces, readOne, { duties, long });
    if (jobs.length > 1) return together(jobs, { query, boards, ...(whole && { whole }) });
    // Of two that "and" joins, one that names a job by itself is better than what both are only related to.
    const related = whole !== undefined && rungOf(whole.board, parts.index) >= RUNG.related;
    const lone = read.filter((piece) => piece.alone || (related && isJob(piece, duties)));
    const best = whole ? bestOf(lone) : (jobs[0] ?? firstBest(read, inFull));
    return { ...single(whole ?? (best ? undefined : interpret(text, without)), best, parts), jobs: [] };
  };
}

/** One title has all the words as they were typed: "Supply and Logistics". */
function isOneTitle({ board, query, corrections }: Interpretation): boolean {
  return query.codes.length === 0 && corrections.length === 0 && someTitleStands(board);
}

/** Reads a part by itself; a branch that the whole text names holds for it too, unless that leaves nothing. */
function readPiece(
  piece: string,
  { branch }: ParsedQuery,
  interpret: (part: string) => Interpretation,
  { index, boards }: Parts,
): PieceReading {
  const mark = boards.mark();
  const reading = interpret(piece);
  const own = filtersOf(reading);
  const inherits = branch?.sure === true && !own.branch && !reading.liftedBranch;
  const wider = boards.only(reading.board, index, own);
  const narrow = inherits ? boards.only(reading.board, index, { ...own, branch: branch.value }) : wider;
  const board = rungOf(narrow, index) <= Math.max(RUNG.allWords, rungOf(wider, index)) ? narrow : wider;
  boards.release(mark, board);
  return { reading: { ...reading, board }, rung: rungOf(board, index), top: board.first() };
}

function rungOf(board: Scoreboard, index: CrosswalkIndex): number {
  return bestRung(board, index, {}, RUNG.exactCode);
}

/**
 * True where a part surely names a job by itself: by a code, or by words that nothing was left out of. An entry of a list does
 * where one title has all its words.
 * @param duties the whole text tells what somebody did.
 */
function isJob({ reading: { query, typed }, rung, listed }: ReadPiece, duties: boolean): boolean {
  if (rung <= RUNG.codeWithLevel) return true;
  if (query.aside.some(({ kind }) => kind === 'unknown')) return false;
  if (rung <= RUNG.formerName) return true;
  return listed && !duties && rung > RUNG.duties && rung <= RUNG.allWords && typed.length > 1;
}

/** True where a part may name a job: read in full it may come out that it does not. */
function mayBeJob({ rung, listed }: ReadPiece): boolean {
  return rung <= RUNG.formerName || (listed && rung <= RUNG.allWords);
}

/** Reads parts until they name as many jobs as are told apart. */
function readInTurn(
  pieces: readonly Piece[],
  readOne: (piece: Piece) => ReadPiece,
  { duties, long }: { duties: boolean; long: boolean },
): { read: ReadPiece[]; jobs: ReadPiece[] } {
  const read: ReadPiece[] = [];
  let jobs: ReadPiece[] = [];
  for (const piece of pieces) {
    read.push(readOne(piece));
    const named = read.filter((each) => isJob(each, duties));
    if (named.at(-1) === read.at(-1)) jobs = jobsOf(named, long);
    // What comes after them changes nothing any more.
    if (jobs.length === MOST_JOBS && (!long || jobs.some(isCoded))) break;
  }
  return { read, jobs };
}

function isCoded({ rung }: ReadPiece): boolean {
  return rung <= RUNG.codeWithLevel;
}

/**
 * The jobs of parts that surely name one. A long text that gives codes names its jobs by them, or one a line; its other words
 * tell of duties and skills.
 */
function jobsOf(named: readonly ReadPiece[], long: boolean): ReadPiece[] {
  const coded = long && named.some(isCoded) ? named.filter((piece) => piece.line || isCoded(piece)) : named;
  return distinct(coded).slice(0, MOST_JOBS);
}

/** The parts that name a job that none before them names: "0331, machine gunner" is one. */
function distinct(read: readonly ReadPiece[]): ReadPiece[] {
  const jobs: ReadPiece[] = [];
  for (const piece of read) {
    const same = jobs.some(
      (job) =>
        job.top === piece.top ||
        job.reading.board.rungOf(piece.top) <= RUNG.formerName ||
        piece.reading.board.rungOf(job.top) <= RUNG.formerName,
    );
    if (!same) jobs.push(piece);
  }
  return jobs;
}

/** The same answer for the same text. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = createMemory<string, T>();
  return (text) => known(text, () => make(text));
}

/** The whole text, or the one part that finds something better. */
function single(
  whole: Interpretation | undefined,
  piece: ReadPiece | undefined,
  { index, boards }: Parts,
): Interpretation {
  const under = (reading: Interpretation) =>
    rungOf(boards.only(reading.board, index, filtersOf(reading)), index);
  if (whole && (!piece || piece.rung > RUNG.spelling || under(whole) <= piece.rung)) return whole;
  const { reading, from } = piece!;
  const rest: Chip = { id: 'part', kind: 'part', from, removable: false };
  return {
    ...reading,
    chips: [...reading.chips, rest],
    query: { ...reading.query, aside: [...(whole?.query.aside ?? []), ...reading.query.aside] },
  };
}

function filtersOf({ branch, rank }: Interpretation) {
  return { ...(branch && { branch }), ...(rank && { rank }) };
}

/** Several jobs as one answer: the best of each before the second best of any. */
function together(
  jobs: readonly ReadPiece[],
  { query, whole, boards }: { query: ParsedQuery; whole?: Interpretation; boards: Scoreboards },
): WholeReading {
  const board = boards.take();
  for (const { reading } of jobs) board.addAll(reading.board);
  const readings = jobs.map(({ reading }) => reading);
  const aside = byId([...query.aside, ...readings.flatMap((reading) => reading.query.aside)]);
  return {
    query: { ...(whole?.query ?? query), aside },
    board,
    typed: readings.flatMap(({ typed }) => typed),
    direct: false,
    corrections: readings.flatMap(({ corrections }) => corrections),
    chips: byId(readings.flatMap(({ chips }) => chips)),
    jobs: jobs.map(({ from, reading }) => ({ from, board: reading.board })),
  };
}

function byId<T extends Pick<SetAside, 'id'>>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}
