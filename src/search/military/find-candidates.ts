import { createTextScorer, TEXT_MATCH, type TextScorer } from '../../text/score-texts.ts';
import { createWordCover } from '../../text/word-cover.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { DutyLookup } from './duty-lookup.ts';
import type { MilitaryParts } from './military-parts.ts';
import { createNamedJobs, type NamedJobs } from './named-jobs.ts';
import { RUNG, type Rung } from './ranking.ts';
import type { RelatedLookup } from './related-specialties.ts';
import type { Scoreboard } from './scoreboard.ts';
import { createVocabularyBook, type VocabularyBook } from './vocabulary-book.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** Fewer letters lead to no occupation. */
const LEAST_LETTERS = 3;

/** Puts forward every specialty that answers a query. */
export interface CandidateFinder {
  /**
   * By its texts, the vocabulary, its code, and, where those find little, by the civilian occupations it leads to.
   * @param words the plain words, read as the caller takes them.
   */
  find(query: ParsedQuery, words: readonly string[]): Scoreboard;
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
  const named = createNamedJobs({ ...parts, vocabulary, cover, officers });
  return {
    find(query, words) {
      const board = boards.take();
      if (words.length > 0) {
        byTexts(board, words);
        named.byVocabulary(board, words);
      }
      offerCodes(board, query, words, named);
      offerDuties(board, words, duties);
      if (words.join('').length >= LEAST_LETTERS && countBetter(board, RUNG.related) < tuning.relatedEnough)
        for (const { specialty, fit, ...why } of related(words))
          board.offer(specialty, RUNG.related, fit, -1, -1, board.source({ why, words }));
      return board;
    },
    addByTexts(board, words) {
      if (words.length > 0) byTexts(board, words);
    },
  };
}

/** Looks up every wording among the texts. */
function createTextStep(parts: MilitaryParts, vocabulary: VocabularyBook, officers: Uint8Array) {
  const { titles, texts, spellings, matchWord, tuning } = parts;
  const score: TextScorer = createTextScorer(texts, tuning);
  const offer = (board: Scoreboard, wording: Wording, spelling: boolean, source: number): boolean => {
    const { words, open, strict, trust } = wording;
    const scores = score(words.map((word, i) => matchWord(word, open && i === words.length - 1, spelling)));
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
  return (board: Scoreboard, words: readonly string[]): void => {
    for (const wording of wordingsOf(words, { vocabulary, texts, spellings, tuning })) {
      const source = board.source({ why: wording.why, words: wording.words });
      const found = offer(board, wording, false, source);
      // Other spellings of what was typed are looked up only where the words as they stand are in no text together.
      if (!found && wording.words === words) offer(board, wording, true, source);
    }
  };
}

function offerCodes(board: Scoreboard, query: ParsedQuery, words: readonly string[], named: NamedJobs): void {
  for (const reading of query.codes) {
    const { code, detail } = reading;
    const exact = reading.kind === 'exact';
    const rung = exact ? RUNG.exactCode : reading.uncertain ? RUNG.formerName : RUNG.codeWithLevel;
    const source = board.source({ why: { kind: 'code', code, detail, exact }, words });
    const coverOf = named.coverOf(words.filter((word) => word.toUpperCase() !== code));
    for (const { specialty, title } of reading.hits) {
      const covered = coverOf(specialty);
      if (!reading.needsRest || covered >= 0.99) board.offer(specialty, rung, covered, title, -1, source);
    }
  }
}

/** Where no title, term or code answers the words, and they tell what somebody did. */
function offerDuties(board: Scoreboard, words: readonly string[], duties: DutyLookup): void {
  if (!duties.tellsDuty(words) || countBetter(board, RUNG.duties) > 0) return;
  const sources = new Map<readonly string[], number>();
  for (const { specialty, fit, shown } of duties.match(words)) {
    const source = sources.get(shown) ?? board.source({ why: { kind: 'duties', shown }, words });
    sources.set(shown, source);
    board.offer(specialty, RUNG.duties, fit, -1, -1, source);
  }
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
