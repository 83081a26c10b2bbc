import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { Chip } from '../answers.ts';
import type { ReadCode, Reference } from '../query/draft.ts';
import { type ParsedQuery, parseQuery } from '../query/parse-query.ts';
import { type CandidateFinder, isBeginning, type LookUp } from './find-candidates.ts';
import { RUNG } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';

/** A text as it stands, with what it finds. */
export interface Reading {
  query: ParsedQuery;
  board: Scoreboard;
  branch?: Branch;
  rank?: RankType;
  /** A branch that the text names and that has no such job: it does not filter. */
  liftedBranch?: Branch;
  chips: readonly Chip[];
  /** The plain words as they were typed. */
  typed: readonly string[];
  /** Only what was found directly stands on the board yet. */
  direct: boolean;
}

/** What is taken for something else than it looks. */
export interface ReadingOptions extends LookUp {
  /** Ids of chips and of what was set aside, whose words count as plain words. */
  without: ReadonlySet<string>;
  /** Words that say nothing. */
  unknown?: ReadonlySet<string>;
  /** It is a part of a longer text, in which what says nothing about a job was set aside already. */
  part?: boolean;
}

interface Parts {
  index: CrosswalkIndex;
  reference: Reference;
  candidates: CandidateFinder;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads a text, whatever its spelling. */
export type TextReader = (text: string, options: ReadingOptions) => Reading;

/** Makes the step that takes a text apart and looks it up. */
export function createTextReader({ index, reference, candidates }: Parts): TextReader {
  // A part of a long text is read as a name, and then in full.
  let last: { text: string; without: ReadonlySet<string>; said: string; query: ParsedQuery } | undefined;
  const parse = (text: string, { without, unknown = NONE, part = false }: ReadingOptions): ParsedQuery => {
    const said = `${part ? 'part' : ''} ${[...unknown].join(' ')}`;
    if (last?.text !== text || last.without !== without || last.said !== said)
      last = { text, without, said, query: parseQuery(text, { without, reference, unknown, part }) };
    return last.query;
  };
  return (text, options) => {
    const query = parse(text, options);
    const typed = query.words.map((word) => word.text);
    // Whether a branch or a rank filters is seen by all that is found.
    const direct = options.direct === true && !query.branch && !query.rank;
    const find = (words: readonly string[]) => candidates.find(query, words, { ...options, direct });
    return { query, typed, direct, ...chooseReading(query, index, find) };
  };
}

type Chosen = Omit<Reading, 'query' | 'typed' | 'direct'>;
type Filters = Pick<ParsedQuery, 'branch' | 'rank'>;

/**
 * Words such as "marine", "captain" or "chief" name a branch or rank, or are part of a title. They are part of a title where
 * some title, or the vocabulary, has all the words, and as well as the other words are answered without them; else they
 * filter.
 */
function chooseReading(
  query: ParsedQuery,
  index: CrosswalkIndex,
  find: (words: readonly string[]) => Scoreboard,
): Chosen {
  const { branch, rank } = query;
  const plain = query.words.map((word) => word.text);
  const asFilters = () => filtered(query, find(plain), index);
  const unsure = [branch, rank].flatMap((filter) => (filter && !filter.sure ? filter.words : []));
  // Beside a code "captain" is a rank.
  const besideCode = query.codes.some(({ code }) => /\d/.test(code));
  if (unsure.length === 0 || besideCode) return asFilters();
  const words = [...query.words, ...unsure].sort((a, b) => a.start - b.start).map((word) => word.text);
  const sure: Filters = {
    ...(branch?.sure && { branch }),
    ...(rank?.sure && { rank }),
  };
  const board = find(words);
  const titleRung = bestRung(board, index, sure);
  // "Army captain" names no job; "Navy seaman" is a title.
  if (plain.length === 0 && branch?.sure && titleRung > RUNG.sameTitle) return asFilters();
  const asTitle = () => chosen(query, board, sure);
  if (words.length === 1 || titleRung <= RUNG.vocabulary) return asTitle();
  const asFiltered = asFilters();
  if (titleRung > RUNG.spelling) return asFiltered;
  return bestRung(asFiltered.board, index, { branch, rank }) >= titleRung ? asTitle() : asFiltered;
}

/**
 * The filters that the text names, but for one that would hide the only sensible answer: "army corpsman" is somebody of the
 * Navy.
 */
function filtered(query: ParsedQuery, board: Scoreboard, index: CrosswalkIndex): Chosen {
  const { branch, rank } = query;
  if (!branch && !rank) return chosen(query, board, {});
  const surely = query.codes.some(
    ({ kind, needsRest }) => !needsRest && (kind === 'exact' || kind === 'level'),
  );
  const from = surely ? RUNG.exactCode : RUNG.sameTitle;
  const best = bestRung(board, index, {}, from);
  if (branch?.sole === false || rank?.sole === false) return chosen(query, board, { branch, rank });
  const clear = best <= RUNG.formerName;
  const some = best <= RUNG.spelling;
  for (const tried of [{ branch, rank }, { branch }, { rank }]) {
    const under = bestRung(board, index, tried, from);
    if (clear ? under <= RUNG.allWords : !some || under < Infinity) return chosen(query, board, tried);
  }
  return chosen(query, board, {});
}

function chosen(query: ParsedQuery, board: Scoreboard, { branch, rank }: FilterChoice): Chosen {
  const codes = query.codes.filter((code) => !code.needsRest || someStand(board, RUNG.codeWithLevel));
  const { branch: named, rank: namedRank } = query;
  const lifted = [
    ...(named?.sure && !branch ? [named.chip] : []),
    ...(namedRank?.sure && !rank ? [namedRank.chip] : []),
  ];
  return {
    board,
    ...(branch && { branch: branch.value }),
    ...(rank && { rank: rank.value }),
    ...(named?.sure && !branch && { liftedBranch: named.value }),
    chips: [
      ...codes.flatMap((code) => codeChips(code, board)),
      ...(branch ? [branch.chip] : []),
      ...(rank ? [rank.chip] : []),
      ...lifted.map(({ id, from }): Chip => ({ id: `lifted:${id}`, kind: 'lifted', from, removable: false })),
      ...query.notices,
    ],
  };
}

/** The chip of a code; one that the words overrule says so, and the beginning of one that they overrule is none. */
function codeChips({ chip, kind, code, hits, uncertain, needsRest }: ReadCode, board: Scoreboard): Chip[] {
  const stands = hits.some(({ specialty }) => board.rungOf(specialty) <= RUNG.codeWithLevel);
  if (stands || uncertain || needsRest) return [chip];
  // Where duties lead, no code was sure.
  const none = isBeginning({ kind, code }) || board.rungOf(board.first()) === RUNG.duties;
  return none ? [] : [{ ...chip, doubted: true } as Chip];
}

interface FilterChoice {
  branch?: ParsedQuery['branch'];
  rank?: ParsedQuery['rank'];
}

/**
 * The best rung on which a specialty stands that the filters let through.
 * @param from better rungs do not count; below the codes unless told.
 */
export function bestRung(
  board: Scoreboard,
  index: CrosswalkIndex,
  { branch, rank }: FilterChoice,
  from: number = RUNG.sameTitle,
): number {
  let best = Infinity;
  for (let i = 0; i < board.count; i++) {
    const specialty = index.specialties[board.touched[i]!]!;
    const rung = board.rung[specialty.id]!;
    if (rung < from || rung >= best) continue;
    if (branch && !specialty.branches.includes(branch.value)) continue;
    if (rank && !specialty.ranks.includes(rank.value)) continue;
    best = rung;
  }
  return best;
}

/** True where some specialty stands on a rung or above it. */
function someStand(board: Scoreboard, worst: number): boolean {
  for (let i = 0; i < board.count; i++) if (board.rung[board.touched[i]!]! <= worst) return true;
  return false;
}
