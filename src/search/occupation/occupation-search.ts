import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DutyWords } from '../../data/duties-codec.ts';
import type { OccupationNames, OccupationWords } from '../../data/occupation-texts.ts';
import { createSocTree } from '../../data/soc-tree.ts';
import { scoreOwner, sharesOfStem } from '../../text/word-bags.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { OccupationAnswer, OccupationQuery } from '../answers.ts';
import type { Tuning } from '../tuning.ts';
import { createOccupationAnswers } from './answer.ts';
import { byCodes, seriesWordings, takeCodes } from './asked-codes.ts';
import { type DoerName, doerNames } from './duties.ts';
import { strictly } from './look-up.ts';
import { buildOccupationBase } from './occupation-base.ts';
import { partsOf } from './parts.ts';
import type { RankedOccupation } from './question.ts';
import { createRanker } from './rank-occupations.ts';
import { createPartsRanker } from './rank-parts.ts';
import { readQuestion } from './read-question.ts';
import { createCodeReader } from './typed-codes.ts';

/** What the military side asks of the occupations. */
export interface OccupationRanking {
  /** The ranking alone, for folded words. @param leastShare an occupation needs this share of the best score, 0 to 1. */
  rank(words: readonly string[], leastShare: number): Omit<RankedOccupation, 'question'>[];
  /** 0 to 1: how much the words of a text belong to an occupation's titles and sentences. */
  affinity(text: string, occupation: number): number;
  /** 0 to 1 for each occupation: how much words of a stem are at home there. */
  atHome(stem: string): Float32Array;
  /** What whoever does some duties may be called, for folded words. */
  doers(words: readonly string[]): DoerName[];
}

export interface OccupationSearch extends OccupationRanking {
  /** Ranked occupations with their evidence. Never throws, whatever the text. */
  search(query: OccupationQuery): OccupationAnswer;
  /** The filing that a first misspelled word, or a first search without a result, would otherwise wait for, in steps. */
  readonly preparations: readonly (() => void)[];
  /** The words of official and lay titles: none of them is a misspelling. */
  readonly titleWords: readonly string[];
}

/** A pasted text is read so far. */
const MAX_LENGTH = 2000;
const MAX_WORDS = 100;

/**
 * Makes a search over occupations: official titles, lay titles, and our own summaries, tasks and activity labels.
 * @param words our sentences; without them titles alone are searched.
 * @param duties everyday words for what people do.
 */
export function createOccupationSearch(
  index: CrosswalkIndex,
  names: OccupationNames,
  words: OccupationWords | undefined,
  tuning: Tuning,
  duties?: DutyWords,
): OccupationSearch {
  const base = buildOccupationBase(index, names, words, tuning, duties);
  // The tree and not the digits: 29-1210 has 29-1211 and 29-1229 under it.
  const soc = createSocTree(index);
  const readCodes = createCodeReader(index, soc, names.codes);
  const rank = createRanker(base);
  const promise = (some: readonly Word[]) => some.filter((word) => base.isKnown(word.text)).length;
  const answer = createOccupationAnswers(base);
  return {
    titleWords: base.titleIndex.words,
    rank: (typed, leastShare) => rank({ ...readQuestion(asWords(typed), base), strict: true }, leastShare),
    preparations: [...base.preparations, answer.prepare],
    atHome: (stem) => sharesOfStem(base.bag, stem, index.occupations.length),
    doers: (typed) => base.readDuties(typed, true).flatMap(doerNames),
    affinity: (text, occupation) => {
      const terms = wordsOf(text).map((word) => strictly(base.matchBagWord(word.text, false, false), tuning));
      return scoreOwner(base.bag, terms, occupation);
    },
    search(query) {
      const text = query.text.slice(0, MAX_LENGTH);
      const without = new Set(query.without);
      const { codes, words: found, named } = takeCodes(text, readCodes);
      const typed = found.slice(0, MAX_WORDS);
      const { parts, aside } = named
        ? { parts: [{ words: typed, mark: 'start' as const }], aside: [] }
        : partsOf(text, typed, base, without);
      const read = (some: readonly Word[], alone: boolean) =>
        readQuestion(some, base, without, alone ? seriesWordings(codes, tuning.seriesNamed) : []);
      const rankParts = createPartsRanker({ read, rank, promise, tuning });
      const ranked = byCodes(codes, typed.length > 0 ? rankParts(parts) : []);
      return answer.of({ query, text, parts, aside, ranked, group: soc.node(query.group ?? '') });
    },
  };
}

function asWords(texts: readonly string[]): Word[] {
  return texts.map((text) => ({ text, start: 0, end: 0 }));
}
