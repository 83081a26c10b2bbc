import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import { someTextHasAll } from '../../text/common-text.ts';
import { createWordMatcher } from '../../text/match-words.ts';
import { addTo } from '../../text/multimap.ts';
import { createNearSpellings } from '../../text/near-spellings.ts';
import { createPhraseBook } from '../../text/phrase-book.ts';
import { singular, stemOf } from '../../text/stems.ts';
import { createSuggester } from '../../text/suggest.ts';
import { buildTextIndex } from '../../text/text-index.ts';
import { createWholeTextCheck } from '../../text/whole-text.ts';
import type { MilitaryAnswer, MilitaryQuery } from '../answers.ts';
import { createNoiseBook } from '../noise/noise-text.ts';
import { createCodeBook } from '../query/code-book.ts';
import type { Reference } from '../query/draft.ts';
import type { Tuning } from '../tuning.ts';
import type { DutyLookup } from './duty-lookup.ts';
import { resultOf } from './evidence.ts';
import { createCandidateFinder } from './find-candidates.ts';
import { createInterpreter } from './interpret.ts';
import type { MilitaryParts } from './military-parts.ts';
import { createOffers } from './offers.ts';
import { createSortKeys, type SortKeys } from './ranking.ts';
import { recognise } from './recognise.ts';
import type { RelatedLookup } from './related-specialties.ts';
import { createScoreboards } from './scoreboard.ts';
import { createMilitarySpelling } from './spelling.ts';
import { titleTexts } from './title-texts.ts';
import { createTopResults } from './top-results.ts';

/** What is built from the index alone, whatever else is known. */
export interface MilitaryBase extends MilitaryParts {
  reference: Reference;
  keys: SortKeys;
}

/** What else is known, from other files. */
export interface MilitaryMore {
  identifiers: readonly Identifier[];
  related: RelatedLookup;
  duties: DutyLookup;
  /** Words of civilian titles, which are not misspelt either. */
  occupationWords: readonly string[];
}

export interface MilitarySearch {
  /** Ranked results with their evidence. Never throws, whatever the text. */
  search(query: MilitaryQuery): MilitaryAnswer;
  /** Does at once the filing that a first misspelt word would otherwise wait for. */
  prepare(): void;
}

const DEFAULT_LIMIT = 50;

/** Builds what the search stands on. Takes tens of milliseconds. */
export function buildMilitaryBase(index: CrosswalkIndex, tuning: Tuning): MilitaryBase {
  const titles = titleTexts(index);
  const texts = buildTextIndex(titles.texts);
  const spellings = createNearSpellings(texts.words, tuning);
  const keys = createSortKeys(index, tuning);
  const { branchNames, rankNames, fillers, qualifications, noise } = index.lexicon;
  const termWords = new Set(index.vocabulary.flatMap(({ term }) => term.split(/[^a-z0-9]+/)));
  return {
    index,
    titles,
    texts,
    spellings,
    tuning,
    keys,
    matchWord: createWordMatcher(texts, spellings, tuning),
    boards: createScoreboards(index, keys),
    reference: {
      codes: createCodeBook(index),
      branchNames: createPhraseBook(
        branchNames.map(({ name, branch: value, sure }) => [name, { value, sure }]),
      ),
      rankNames: createPhraseBook(rankNames.map(({ name, rank: value, sure }) => [name, { value, sure }])),
      fillers: createPhraseBook(fillers.map((phrase) => [phrase, true])),
      qualifications: new Set(qualifications),
      isTitle: createWholeTextCheck(texts),
      noise: createNoiseBook(noise),
      isKnown: (word) =>
        termWords.has(word) || texts.singulars.has(singular(word)) || texts.stems.has(stemOf(word)),
      together: (words) => someTextHasAll(texts, words, false),
    },
  };
}

/** Makes a search. A query takes about a millisecond. */
export function createMilitarySearch(base: MilitaryBase, more: MilitaryMore): MilitarySearch {
  const { index, titles, texts, spellings, matchWord, boards, reference, keys } = base;
  const spelling = createMilitarySpelling(index, texts, more, base.tuning);
  const candidates = createCandidateFinder(base, more);
  const interpret = createInterpreter({ index, reference, spelling, candidates });
  const topResults = createTopResults(index, keys);
  const offer = createOffers(index, createSuggester(texts, spellings));
  const byCode = new Map<string, Identifier[]>();
  for (const identifier of more.identifiers) addTo(byCode, identifier.code, identifier);
  return {
    search(query) {
      boards.begin();
      const read = interpret(query.text, new Set(query.without));
      const { board } = read;
      const branch = query.branch ?? read.branch;
      const rank = query.rank ?? read.rank;
      const top = topResults(board, { branch, rank, limit: query.limit ?? DEFAULT_LIMIT });
      const named = { index, byCode, branch, found: top.total > 0 };
      return {
        results: top.specialties.map((id) =>
          resultOf(index, titles, matchWord, board.candidate(id), read.corrections),
        ),
        total: top.total,
        understood: read.chips,
        aside: read.query.aside,
        noJobNamed: read.typed.length === 0 && (read.branch ?? read.rank) !== undefined && board.count === 0,
        counts: top.counts,
        hidden: top.hidden,
        recognised: recognise(read.query, named),
        suggestions: board.count === 0 ? offer(query.text, read.typed) : [],
      };
    },
    prepare() {
      spellings.prepare();
      spelling.prepare();
    },
  };
}
