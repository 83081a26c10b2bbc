import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import { someTextHasAll } from '../../text/common-text.ts';
import { createMarker } from '../../text/marks.ts';
import { createWordMatcher } from '../../text/match-words.ts';
import { createMemory } from '../../text/memory.ts';
import { createNearSpellings } from '../../text/near-spellings.ts';
import { createPhraseBook } from '../../text/phrase-book.ts';
import { someTextSays } from '../../text/phrase-in-text.ts';
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
import { createIdentifierBook } from './identifier-book.ts';
import { createInterpreter } from './interpret.ts';
import type { MilitaryParts } from './military-parts.ts';
import { createOffers } from './offers.ts';
import { createOldCodeStep } from './old-codes.ts';
import { createSortKeys, type SortKeys } from './ranking.ts';
import { recognise } from './recognise.ts';
import type { RelatedLookup } from './related-specialties.ts';
import { createScoreboards, type Scoreboard } from './scoreboard.ts';
import { createJobFinder } from './several-jobs.ts';
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
  /** The filing that a first misspelt word, or a first search without a result, would otherwise wait for, in steps. */
  readonly preparations: readonly (() => void)[];
}

const DEFAULT_LIMIT = 50;

/** So many results are shown of each of several jobs. */
const JOB_RESULTS = 5;

/** The first of each list before the second of any, each but once. */
function byTurns(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1)));
  return [...new Set(turns.flat())];
}

/** Builds what the search stands on. Takes tens of milliseconds. */
export function buildMilitaryBase(index: CrosswalkIndex, tuning: Tuning): MilitaryBase {
  const titles = titleTexts(index);
  const texts = buildTextIndex(titles.texts);
  const spellings = createNearSpellings(texts.words, tuning);
  const keys = createSortKeys(index, tuning);
  const { branchNames, rankNames, fillers, qualifications, codeWords, noise } = index.lexicon;
  const terms = new Set(index.vocabulary.map(({ term }) => term));
  const isTerm = (words: readonly string[]) =>
    terms.has(words.join(' ')) || terms.has([...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '));
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
      codeWords: new Map(codeWords.map((each) => [each.word, each])),
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
      says: (words) => isTerm(words) || someTextSays(texts, words),
      together: (words) => isTerm(words) || someTextHasAll(texts, words, false),
    },
  };
}

/** Makes a search. A query takes about a millisecond. */
export function createMilitarySearch(base: MilitaryBase, more: MilitaryMore): MilitarySearch {
  const { index, titles, texts, spellings, matchWord, boards, reference, keys } = base;
  const spelling = createMilitarySpelling(index, texts, more, base.tuning);
  const candidates = createCandidateFinder(base, more);
  const interpret = createInterpreter({ index, reference, spelling, candidates, boards });
  const findJobs = createJobFinder({ index, reference, boards, interpret });
  const topResults = createTopResults(index, keys);
  const offers = createOffers(index, createSuggester(texts, spellings));
  const book = createIdentifierBook(more.identifiers);
  const byOldCode = createOldCodeStep({ index, book, boards, interpret });
  return {
    search(query) {
      boards.begin();
      const without = new Set(query.without);
      const read = byOldCode(findJobs(query.text, without), without);
      const { board, jobs } = read;
      const branch = query.branch ?? read.branch;
      const rank = query.rank ?? read.rank;
      const limit = query.limit ?? DEFAULT_LIMIT;
      const top = topResults(board, { branch, rank, limit });
      const each = jobs.map((job) => topResults(job.board, { branch, rank, limit }));
      const named = {
        index,
        book,
        branch: branch ?? read.liftedBranch,
        found: top.total > 0 && (query.branch !== undefined || !read.liftedBranch),
      };
      // Results share the words they were found by.
      const remembered = createMemory<readonly string[], ReturnType<typeof createMarker>>();
      const markerOf = (words: readonly string[]) => remembered(words, () => createMarker(words, matchWord));
      const recognised = recognise(read.query, named);
      const explained = new Set(recognised.length > 0 ? read.query.unknownCodes : []);
      const show = (from: Scoreboard) => (id: number) =>
        resultOf(index, titles, markerOf, from.candidate(id), read);
      return {
        jobs: jobs.map(({ from, board: own }, i) => ({
          from,
          results: each[i]!.specialties.slice(0, JOB_RESULTS).map(show(own)),
          total: each[i]!.total,
        })),
        results: (jobs.length > 0 ? byTurns(each.map(({ specialties }) => specialties)) : top.specialties)
          .slice(0, limit)
          .map(show(board)),
        total: top.total,
        understood: read.chips,
        aside: read.query.aside.filter(({ from }) => !explained.has(from.toUpperCase())),
        noJobNamed: read.typed.length === 0 && (read.branch ?? read.rank) !== undefined && board.count === 0,
        counts: top.counts,
        hidden: top.hidden,
        recognised,
        suggestions: board.count === 0 ? offers.of(query.text, read.typed) : [],
      };
    },
    preparations: [spellings.prepare, spelling.prepare, more.duties.prepare, offers.prepare],
  };
}
