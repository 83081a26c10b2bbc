import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { type Correction, correctWords, withCorrections } from '../../text/correction.ts';
import type { Chip, ReadAs } from '../answers.ts';
import type { Reference } from '../query/draft.ts';
import { type ParsedQuery, parseQuery } from '../query/parse-query.ts';
import type { CandidateFinder } from './find-candidates.ts';
import { RUNG } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { MilitarySpelling } from './spelling.ts';

/** One way to read a text, with what it finds: the filters it names, and what is shown of it. */
export interface Interpretation {
  query: ParsedQuery;
  board: Scoreboard;
  branch?: Branch;
  rank?: RankType;
  chips: readonly Chip[];
  corrections: readonly ReadAs[];
  /** The plain words as they were typed. */
  typed: readonly string[];
}

interface Parts {
  index: CrosswalkIndex;
  reference: Reference;
  spelling: MilitarySpelling;
  candidates: CandidateFinder;
}

/** Makes the step that reads a text in the way that finds the most. */
export function createInterpreter({ index, reference, spelling, candidates }: Parts) {
  const read = (text: string, without: ReadonlySet<string>): Interpretation => {
    const query = parseQuery(text, without, reference);
    const typed = query.words.map((word) => word.text);
    return { query, typed, corrections: [], ...chooseReading(query, index, candidates) };
  };
  return (text: string, without: ReadonlySet<string>): Interpretation => {
    const asTyped = read(text, without);
    if (someTitleStands(asTyped.board)) return asTyped;
    // Where no title has the words, some may be misspelt: they are read as the known words they are near to, as if those had
    // been typed. Titles with spellings nearer to what was typed stay among the results.
    const corrections = correctWords(asTyped.query.words, spelling).filter(
      ({ word }) => !without.has(chipIdOf(word.text)),
    );
    if (corrections.length === 0) return asTyped;
    const asMeant = read(withCorrections(text, corrections), without);
    const better = bestRung(asMeant.board, index, {});
    if (better > bestRung(asTyped.board, index, {}) || better === Infinity) return asTyped;
    candidates.addByTexts(asMeant.board, asTyped.typed);
    return corrected(text, asTyped, asMeant, corrections);
  };
}

/** What was read of the words that were meant, told of the words that were typed. */
function corrected(
  text: string,
  asTyped: Interpretation,
  asMeant: Interpretation,
  corrections: readonly Correction[],
): Interpretation {
  const read = corrections.map(({ word, meant }) => ({
    typed: text.slice(word.start, word.end),
    meant: meant.join(' '),
  }));
  // Of a word that was read as two, either one was written as the whole.
  const written = (from: string) =>
    read.reduce(
      (words, { typed, meant }) => (meant.includes(words) ? typed : words.replace(meant, typed)),
      from,
    );
  return {
    ...asMeant,
    typed: asTyped.typed,
    corrections: corrections.map(({ word }, i) => ({ typed: word.text, meant: read[i]!.meant })),
    chips: [
      ...asMeant.chips.map((chip) => ({ ...chip, from: written(chip.from) })),
      ...corrections.map(
        ({ word }, i): Chip => ({
          id: chipIdOf(word.text),
          kind: 'spelling',
          meant: read[i]!.meant,
          from: read[i]!.typed,
          removable: true,
        }),
      ),
    ],
  };
}

function chipIdOf(word: string): string {
  return `spelling:${word}`;
}

type Chosen = Pick<Interpretation, 'board' | 'branch' | 'rank' | 'chips'>;
type Filters = Pick<ParsedQuery, 'branch' | 'rank'>;

/**
 * Words such as "marine", "captain" or "chief" name a branch or rank, or are part of a title. They are part of a title where
 * some title, or the vocabulary, has all the words, and as well as the other words are answered without them; else they
 * filter.
 */
function chooseReading(query: ParsedQuery, index: CrosswalkIndex, { find }: CandidateFinder): Chosen {
  const { branch, rank } = query;
  const plain = query.words.map((word) => word.text);
  const asFilters = () => chosen(query, find(query, plain), { branch, rank });
  const unsure = [branch, rank].flatMap((filter) => (filter && !filter.sure ? filter.words : []));
  // Beside a code "captain" is a rank.
  const besideCode = query.codes.some(({ code }) => /\d/.test(code));
  // "Army captain" names no job.
  const noJob = plain.length === 0 && branch?.sure === true;
  if (unsure.length === 0 || besideCode || noJob) return asFilters();
  const words = [...query.words, ...unsure].sort((a, b) => a.start - b.start).map((word) => word.text);
  const sure: Filters = {
    ...(branch?.sure && { branch }),
    ...(rank?.sure && { rank }),
  };
  const board = find(query, words);
  const titleRung = bestRung(board, index, sure);
  const asTitle = () => chosen(query, board, sure);
  if (words.length === 1 || titleRung <= RUNG.vocabulary) return asTitle();
  const filtered = asFilters();
  if (titleRung > RUNG.spelling) return filtered;
  return bestRung(filtered.board, index, { branch, rank }) >= titleRung ? asTitle() : filtered;
}

function chosen(
  query: ParsedQuery,
  board: Scoreboard,
  { branch, rank }: { branch?: ParsedQuery['branch']; rank?: ParsedQuery['rank'] },
): Chosen {
  const codes = query.codes.filter((code) => !code.needsRest || someStand(board, RUNG.codeWithLevel));
  return {
    board,
    ...(branch && { branch: branch.value }),
    ...(rank && { rank: rank.value }),
    chips: [
      ...codes.map((code) => code.chip),
      ...(branch ? [branch.chip] : []),
      ...(rank ? [rank.chip] : []),
      ...query.notices,
    ],
  };
}

/** The best rung below the codes on which a specialty stands that the filters let through. */
function bestRung(
  board: Scoreboard,
  index: CrosswalkIndex,
  { branch, rank }: { branch?: ParsedQuery['branch']; rank?: ParsedQuery['rank'] },
): number {
  let best = Infinity;
  for (let i = 0; i < board.count; i++) {
    const specialty = index.specialties[board.touched[i]!]!;
    const rung = board.rung[specialty.id]!;
    if (rung < RUNG.sameTitle || rung >= best) continue;
    if (branch && !specialty.branches.includes(branch.value)) continue;
    if (rank && !specialty.ranks.includes(rank.value)) continue;
    best = rung;
  }
  return best;
}

/** True where some title has all the words as they were typed. */
function someTitleStands(board: Scoreboard): boolean {
  for (let i = 0; i < board.count; i++) {
    const specialty = board.touched[i]!;
    if (board.rung[specialty]! < RUNG.spelling && board.text[specialty]! >= 0) return true;
  }
  return false;
}

/** True where some specialty stands on a rung or above it. */
function someStand(board: Scoreboard, worst: number): boolean {
  for (let i = 0; i < board.count; i++) if (board.rung[board.touched[i]!]! <= worst) return true;
  return false;
}
