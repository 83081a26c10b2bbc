import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createMemory } from '../../text/memory.ts';
import { NO_SPELLINGS } from '../../text/near-spellings.ts';
import { createTextScorer, TEXT_MATCH, type TextScorer } from '../../text/score-texts.ts';
import { createWordCover } from '../../text/word-cover.ts';
import type { ReadCode } from '../query/draft.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { createDoerTerms } from './duty-doers.ts';
import type { DutyLookup } from './duty-lookup.ts';
import { createDutyStep } from './duty-step.ts';
import type { MilitaryParts } from './military-parts.ts';
import { createNamedJobs, type NamedJobs } from './named-jobs.ts';
import { RUNG, type Rung } from './ranking.ts';
import type { RelatedLookup } from './related-specialties.ts';
import type { Scoreboard } from './scoreboard.ts';
import { createVocabularyBook, type VocabularyBook } from './vocabulary-book.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** Fewer letters lead to no occupation. */
const LEAST_LETTERS = 3;

/** How words are looked up. */
export interface LookUp {
  /** They are spelt right: a known word is not taken for one that is near. */
  spelt?: boolean;
  /** Only as names of jobs, not as duties, nor by way of occupations. */
  asNames?: boolean;
  /** Without the roundabout ways, which take longest: `widen` may go them later. */
  direct?: boolean;
}

/** Puts forward every specialty that answers a query. */
export interface CandidateFinder {
  /**
   * By its texts, the vocabulary, its code, and, where those find little, by the civilian occupations it leads to.
   * @param words the plain words, read as the caller takes them.
   */
  find(query: ParsedQuery, words: readonly string[], how?: LookUp): Scoreboard;
  /** Goes the roundabout ways on a board that was found directly: by way of occupations, and of duties. */
  widen(board: Scoreboard, query: ParsedQuery, words: readonly string[]): void;
  /** Adds to a board the titles that answer other words as well. */
  addByTexts(board: Scoreboard, words: readonly string[]): void;
}

/** Makes the finder. @param lookups lead words to specialties by way of occupations, and of duties. */
export function createCandidateFinder(
  parts: MilitaryParts,
  { related, duties }: { related: RelatedLookup; duties: DutyLookup },
): CandidateFinder {
  const { index, texts, boards, tuning } = parts;
  const vocabulary = createVocabularyBook(index.vocabulary);
  const officers = Uint8Array.from(index.specialties, (specialty) =>
    specialty.ranks.some((rank) => rank !== 'Enlisted') ? 1 : 0,
  );
  const cover = createWordCover(texts);
  const byTexts = createTextStep(parts, vocabulary, officers);
  const byDuties = createDutyStep(parts, duties, createDoerTerms(parts, vocabulary, duties));
  const named = createNamedJobs({ ...parts, vocabulary, cover, officers });
  const matchesOf = createMatches(index);
  const leadsTo = (words: readonly string[]) => new Set(related(words).map(({ specialty }) => specialty));
  const widen: CandidateFinder['widen'] = (board, query, words) => {
    if (words.join('').length >= LEAST_LETTERS && countBetter(board, RUNG.related) < tuning.relatedEnough)
      for (const { specialty, fit, ...why } of related(words))
        board.offer(specialty, RUNG.related, fit, -1, -1, board.source({ why, words }));
    if (board.count === 0 && query.codes.length === 0) byDuties(board, words, '', true);
  };
  return {
    find(query, words, { spelt = false, asNames = false, direct = false } = {}) {
      const board = boards.take();
      if (words.length > 0) {
        byTexts(board, words, spelt);
        named.byVocabulary(board, words);
      }
      if (!asNames && query.codes.every((code) => code.needsRest || mayBeNone(code)))
        byDuties(board, words, query.before);
      offerCodes(board, query, words, { named, matchesOf, leads: leadsTo });
      if (!asNames && !direct) widen(board, query, words);
      return board;
    },
    widen,
    addByTexts(board, words) {
      if (words.length > 0) byTexts(board, words);
    },
  };
}

/** Looks up every wording among the texts. */
function createTextStep(parts: MilitaryParts, vocabulary: VocabularyBook, officers: Uint8Array) {
  const { titles, texts, spellings, matchWord, tuning } = parts;
  const score: TextScorer = createTextScorer(texts, tuning);
  const roles = new Set(parts.index.lexicon.roles);
  const wordingParts = { vocabulary, texts, spellings, roles, tuning };
  const asSpelt = { ...wordingParts, spellings: NO_SPELLINGS };
  const offer = (board: Scoreboard, wording: Wording, spelling: boolean, source: number): boolean => {
    const { words, open, strict, trust } = wording;
    const scores = score(
      words.map((word, i) => matchWord(word, open && i === words.length - 1, spelling)),
      strict,
    );
    let full = false;
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const match = scores.match[text]!;
      const specialty = titles.specialty[text]!;
      if (match === TEXT_MATCH.most && strict) continue;
      if (wording.officers && officers[specialty] === 0) continue;
      if (match < TEXT_MATCH.most) full = true;
      const fit = scores.fit[text]! * trust * (titles.former[text] ? tuning.formerTitle : 1);
      board.offer(specialty, rungOf(match, wording), fit, titles.title[text]!, text, source);
    }
    return full;
  };
  return (board: Scoreboard, words: readonly string[], spelt = false): void => {
    for (const wording of wordingsOf(words, spelt ? asSpelt : wordingParts)) {
      const source = board.source({ why: wording.why, words: wording.words });
      const found = offer(board, wording, false, source);
      // Other spellings of what was typed are looked up only where the words as they stand are in no text together.
      if (!found && !spelt && wording.words === words) offer(board, wording, true, source);
    }
  };
}

/** The codes of the occupations that a specialty officially leads to. */
type MatchesOf = (specialty: number) => ReadonlySet<string>;

function createMatches({ specialties, titles }: CrosswalkIndex): MatchesOf {
  const remembered = createMemory<number, ReadonlySet<string>>();
  return (specialty) =>
    remembered(
      specialty,
      () => new Set(specialties[specialty]!.titles.flatMap((id) => titles[id]!.occupations)),
    );
}

/** What tells whether the words beside a code are of its job. */
interface Agreement {
  named: NamedJobs;
  matchesOf: MatchesOf;
  /** The specialties that the words lead to by way of an occupation. */
  leads: (words: readonly string[]) => ReadonlySet<number>;
}

/**
 * Puts forward the jobs of the codes. A code is what the words say it is: of a code with several jobs, those that the words
 * name come first; and where the words name a job that the code has not, as a title does, the code follows it.
 */
function offerCodes(
  board: Scoreboard,
  query: ParsedQuery,
  words: readonly string[],
  { named, matchesOf, leads }: Agreement,
): void {
  const best = standingOf(board, matchesOf);
  for (const reading of query.codes) {
    if (best.rung === RUNG.duties && mayBeNone(reading) && reading.kind !== 'start') continue;
    const { code, detail, hits } = reading;
    const exact = reading.kind === 'exact';
    const surely = exact ? RUNG.exactCode : reading.uncertain ? RUNG.formerName : RUNG.codeWithLevel;
    const source = board.source({ why: { kind: 'code', code, detail, exact }, words });
    const rest = words.filter((word) => word.toUpperCase() !== code);
    const coverOf = named.coverOf(rest);
    const covers = hits.map(({ specialty }) => coverOf(specialty));
    if (reading.needsRest) {
      hits.forEach(({ specialty, title }, i) => {
        if (covers[i]! >= 0.99) board.offer(specialty, surely, covers[i]!, title, -1, source);
      });
      continue;
    }
    const agrees = hits.map(({ specialty }, i) => covers[i]! >= AGREES || best.fits(specialty));
    const some = agrees.some(Boolean);
    const led =
      some || rest.length === 0 || !(best.named || best.rung === RUNG.duties) ? undefined : leads(rest);
    const doubted = led !== undefined && !hits.some(({ specialty }) => led.has(specialty));
    if (doubted && isBeginning(reading)) continue;
    hits.forEach(({ specialty, title }, i) => {
      // Behind what the words name, and before all else.
      const least = doubted ? best.rung : some && !agrees[i] ? RUNG.formerName : surely;
      board.offer(specialty, Math.max(surely, least) as Rung, doubted ? 0 : covers[i]!, title, -1, source);
    });
  }
}

/** Two or three signs that begin a code are none where the words name something else: the 135 of "KC-135". */
export function isBeginning({ kind, code }: Pick<ReadCode, 'kind' | 'code'>): boolean {
  return kind === 'start' && code.length < WHOLE;
}

/** Signs of which nearly every code has so many. */
const WHOLE = 4;

/** Beside a sentence the beginning of a code, or a number, is none: "drove a C-17", "cooked for 500". */
function mayBeNone(reading: ParsedQuery['codes'][number]): boolean {
  return isBeginning(reading) || /^\d{1,3}$/.test(reading.code);
}

/** From this share on of the other words the titles of a code's job have what was typed. */
const AGREES = 0.5;

/** Tells which jobs the words name by themselves, and whether they name any as a title or a term does. */
function standingOf(board: Scoreboard, matchesOf: MatchesOf) {
  const named = new Set<number>();
  let best = Infinity;
  for (let i = 0; i < board.count; i++) {
    const rung = board.rung[board.touched[i]!]!;
    if (rung <= RUNG.formerName) named.add(board.touched[i]!);
    best = Math.min(best, rung);
  }
  let matches: ReadonlySet<string> | undefined;
  return {
    named: named.size > 0,
    /** The best rung that the words reach. */
    rung: best,
    /** The words put it forward, or name a job with the same civilian match: one that took its place. */
    fits(specialty: number): boolean {
      const rung = board.rungOf(specialty);
      if (rung < Infinity && rung !== RUNG.related) return true;
      matches ??= new Set([...named].flatMap((each) => [...matchesOf(each)]));
      for (const code of matchesOf(specialty)) if (matches.has(code)) return true;
      return false;
    },
  };
}

/** How many stand better than on a rung. */
function countBetter(board: Scoreboard, rung: Rung): number {
  let better = 0;
  for (let i = 0; i < board.count; i++) if (board.rung[board.touched[i]!]! < rung) better++;
  return better;
}

function rungOf(match: number, wording: Wording): Rung {
  return Math.max(match === TEXT_MATCH.same ? wording.rung : TEXT_RUNG[match]!, wording.least) as Rung;
}

/** The rung of each TEXT_MATCH but the first. */
const TEXT_RUNG: Readonly<Record<number, Rung>> = {
  [TEXT_MATCH.start]: RUNG.titleStart,
  [TEXT_MATCH.all]: RUNG.allWords,
  [TEXT_MATCH.spelling]: RUNG.spelling,
  [TEXT_MATCH.most]: RUNG.mostWords,
};
