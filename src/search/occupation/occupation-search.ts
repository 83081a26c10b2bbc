import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { OccupationNames, OccupationWords } from '../../data/occupation-texts.ts';
import { createSocTree } from '../../data/soc-tree.ts';
import { correctWords } from '../../text/correction.ts';
import { createSuggester } from '../../text/suggest.ts';
import { scoreOwner, sharesOfStem } from '../../text/word-bags.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { OccupationAnswer, OccupationEvidence, OccupationQuery } from '../answers.ts';
import { MAX_LENGTH, MAX_WORDS } from '../query/parse-query.ts';
import type { Tuning } from '../tuning.ts';
import { byCodes, seriesWordings, takeCodes } from './asked-codes.ts';
import { createEvidenceFinder } from './evidence.ts';
import { buildOccupationBase, type OccupationBase } from './occupation-base.ts';
import { partsOf } from './parts.ts';
import type { Question, RankedOccupation } from './question.ts';
import { createRanker, strictly } from './rank-occupations.ts';
import { createPartsRanker } from './rank-parts.ts';
import { createCodeReader } from './typed-codes.ts';
import { type OccupationWording, wordingsOf } from './wordings.ts';

/** What the military side asks of the occupations. */
export interface OccupationRanking {
  /** The ranking alone, for folded words. */
  rank(words: readonly string[]): RankedOccupation[];
  /** 0 to 1: how much the words of a text belong to an occupation's titles and sentences. */
  affinity(text: string, occupation: number): number;
  /** By position of the occupation, 0 to 1: how much the words of a stem are at home in its titles and sentences. */
  atHome(stem: string): Float32Array;
}

export interface OccupationSearch extends OccupationRanking {
  /** Ranked occupations with their evidence. Never throws, whatever the text. */
  search(query: OccupationQuery): OccupationAnswer;
  /** Does at once the filing that a first misspelled word would otherwise wait for. */
  prepare(): void;
  /** The words of official and lay titles: none of them is a misspelling. */
  readonly titleWords: readonly string[];
}

const DEFAULT_LIMIT = 50;

/**
 * Makes a search over occupations: official titles, lay titles, and our own summaries, tasks and activity labels.
 * @param words our sentences; without them titles alone are searched.
 */
export function createOccupationSearch(
  index: CrosswalkIndex,
  names: OccupationNames,
  words: OccupationWords | undefined,
  tuning: Tuning,
): OccupationSearch {
  const base = buildOccupationBase(index, names, words, tuning);
  const { titles, sentences, titleIndex, sentenceIndex } = base;
  // The tree and not the digits: 29-1210 has 29-1211 and 29-1229 under it.
  const soc = createSocTree(index);
  const readCodes = createCodeReader(index, names.codes);
  const suggest = createSuggester(titleIndex, base.spellings);
  const rank = createRanker(base);
  const rankParts = createPartsRanker({
    read: (words, more) => read(base, words, more),
    rank,
    promise: (words) => words.filter((word) => base.isKnown(word.text)).length,
    tuning,
  });
  const evidenceFor = createEvidenceFinder(
    [
      { texts: titles, index: titleIndex, matchWord: base.matchTitleWord },
      { texts: sentences, index: sentenceIndex, matchWord: base.matchSentenceWord },
    ],
    tuning.evidenceShare,
  );
  return {
    titleWords: titleIndex.words,
    rank: (typed) => rank({ ...read(base, asWords(typed)), strict: true }),
    prepare: base.prepare,
    atHome: (stem) => sharesOfStem(base.bag, stem, index.occupations.length),
    affinity: (text, occupation) => {
      const terms = wordsOf(text).map((word) => strictly(base.matchBagWord(word.text, false, false), tuning));
      return scoreOwner(base.bag, terms, occupation);
    },
    search({ text: typed, limit = DEFAULT_LIMIT, group, without = [] }) {
      const text = typed.slice(0, MAX_LENGTH);
      const { codes, words, named } = takeCodes(text, readCodes);
      const { parts, aside } = named
        ? { parts: [{ words, mark: 'start' as const }], aside: [] }
        : partsOf(text, words.slice(0, MAX_WORDS), base, new Set(without));
      const ranked = byCodes(
        codes,
        words.length > 0 ? rankParts(parts, seriesWordings(codes, tuning.seriesNamed)) : [],
      );
      const within = group === undefined ? undefined : new Set(soc.node(group)?.occupations);
      const kept = within
        ? ranked.filter(({ occupation }) => within.has(index.occupations[occupation]!))
        : ranked;
      const evidence = new Map<Question, (occupation: number) => OccupationEvidence[]>();
      const findEvidence = ({ occupation, question }: { occupation: number; question?: Question }) => {
        if (!question) return [];
        let find = evidence.get(question);
        if (!find) {
          find = evidenceFor(shownWordings(question));
          evidence.set(question, find);
        }
        return find(occupation);
      };
      return {
        results: kept.slice(0, limit).map(({ occupation, score, reading, code, question }) => ({
          occupation: index.occupations[occupation]!.code,
          score: Math.min(1, score),
          evidence: findEvidence({ occupation, ...(question && { question }) }),
          reading,
          code,
        })),
        total: kept.length,
        outside: ranked.length - kept.length,
        suggestions: ranked.length > 0 ? [] : suggest(parts[0]!.words.map((word) => word.text)),
        aside,
      };
    },
  };
}

function asWords(texts: readonly string[]): Word[] {
  return texts.map((text) => ({ text, start: 0, end: 0 }));
}

function read(
  base: OccupationBase,
  words: readonly Word[],
  more: readonly OccupationWording[] = [],
): Question {
  const typed = words.map((word) => word.text);
  const corrections = new Map(
    correctWords(words, base.spelling).map(({ word, meant }) => [word, meant] as const),
  );
  const meant =
    corrections.size === 0 ? typed : words.flatMap((word) => corrections.get(word) ?? [word.text]);
  return { typed, meant, wordings: [...wordingsOf(meant, base), ...more], strict: false };
}

/** Titles that are near what was typed, and not what it was read as, are shown with what they have of it. */
function shownWordings({ typed, meant, wordings }: Question) {
  const [first, ...others] = wordings;
  const asTyped = meant === typed ? [] : typed.filter((word) => !meant.includes(word));
  return [{ words: [...asTyped, ...first!.words], open: first!.open }, ...others];
}
