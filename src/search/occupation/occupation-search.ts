import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { OccupationNames, OccupationWords } from '../../data/occupation-texts.ts';
import { createSocTree } from '../../data/soc-tree.ts';
import { createWordMatcher } from '../../text/match-words.ts';
import { createSpeller, type Speller } from '../../text/near-spellings.ts';
import { createTextScorer } from '../../text/score-texts.ts';
import { createSuggester } from '../../text/suggest.ts';
import { buildTextIndex } from '../../text/text-index.ts';
import { buildBagIndex, createBagScorer, scoreOwner } from '../../text/word-bags.ts';
import { STOP_WORDS, wordsOf } from '../../text/words.ts';
import type { OccupationAnswer, OccupationQuery } from '../answers.ts';
import { MAX_LENGTH, MAX_WORDS } from '../query/parse-query.ts';
import { dutyClauses } from './duty-clauses.ts';
import { createEvidenceFinder } from './evidence.ts';
import { createKnownTitles } from './known-titles.ts';
import { occupationTexts } from './owned-texts.ts';
import { createSpellingReader } from './spelling.ts';
import { createOccupationTally } from './tally.ts';
import { fileCivilianVocabulary } from './vocabulary.ts';
import { civilianPhrasings } from './wordings.ts';

/** An occupation with its score, before evidence. */
export interface RankedOccupation {
  /** Position in the index's list. */
  occupation: number;
  score: number;
  /** The title that matched best, or ''. */
  title: string;
  reason: string;
}

export interface OccupationSearch {
  /** Ranked occupations with their evidence. Never throws, whatever the text. */
  search(query: OccupationQuery): OccupationAnswer;
  /** Does at once the filing that a first misspelled word would otherwise wait for. */
  prepare(): void;
  /** The words of official and lay titles: none of them is a misspelling. */
  readonly titleWords: readonly string[];
  /** The ranking alone, for folded words. */
  rank(words: readonly string[]): RankedOccupation[];
  /** 0 to 1: how much the words of a text belong to an occupation's titles and sentences. */
  affinity(text: string, occupation: number): number;
}

const DEFAULT_LIMIT = 50;
/** An occupation below this share of the best one's score is no answer. */
const LEAST_SHARE = 0.25;
const LEAST_SCORE = 0.2;
/** How sure it is that other words near a misspelt one were meant. */
const OTHER_SPELLING = 0.85;

/** Misspelt words have been read before they are looked up; official titles have none. */
const NO_SPELLER: Speller = { near: () => [], prepare() {} };

/**
 * Makes a search over occupations: official titles, lay titles, and our own summaries, tasks and activity labels.
 * @param words our sentences; without them titles alone are searched.
 */
export function createOccupationSearch(
  index: CrosswalkIndex,
  names: OccupationNames,
  words: OccupationWords | undefined,
): OccupationSearch {
  const count = index.occupations.length;
  // The tree and not the digits: 29-1210 has 29-1211 and 29-1229 under it.
  const soc = createSocTree(index);
  const vocabulary = fileCivilianVocabulary(names.vocabulary);
  const { titles, sentences } = occupationTexts(index, names.layTitles, words);
  const titleIndex = buildTextIndex(titles.texts);
  const sentenceIndex = buildTextIndex(sentences.texts);
  const bag = buildBagIndex(
    [
      {
        index: titleIndex,
        of: titles.of,
        // Occupations with hundreds of lay titles must not drown the others.
        weight: (text, owner) => (titles.official[text] ? 6 : Math.min(1, 30 / titles.of[owner]!.length)),
      },
      { index: sentenceIndex, of: sentences.of, weight: () => 1.5 },
    ],
    count,
  );
  const speller = createSpeller(titleIndex.words);
  const bagSpeller = createSpeller(bag.words);
  const suggest = createSuggester(titleIndex, speller);
  const matchTitleWord = createWordMatcher(titleIndex, speller, vocabulary.synonyms);
  const matchSentenceWord = createWordMatcher(sentenceIndex, NO_SPELLER, vocabulary.synonyms);
  const matchBagWord = createWordMatcher(bag, NO_SPELLER, vocabulary.synonyms);
  const scoreTitles = createTextScorer(titleIndex);
  const scoreSentences = createTextScorer(sentenceIndex);
  const scoreBag = createBagScorer(bag, count);
  const evidenceFor = createEvidenceFinder(
    { texts: titles, index: titleIndex, matchWord: matchTitleWord },
    { texts: sentences, index: sentenceIndex, matchWord: matchSentenceWord },
  );

  const tally = createOccupationTally(names.workers, titles, titleIndex, sentences);
  const known = createKnownTitles(titleIndex, matchTitleWord, scoreTitles);
  const readSpelling = createSpellingReader(bag, bagSpeller, titleIndex, vocabulary, known);
  const carries = (word: string) => !STOP_WORDS.has(word) && !vocabulary.filler.has(word);

  const read = (typed: readonly string[]) => {
    const meant = readSpelling(typed);
    return { typed, meant, phrasings: civilianPhrasings(meant, vocabulary, known) };
  };

  const rankRead = ({ typed, meant, phrasings }: ReturnType<typeof read>): RankedOccupation[] => {
    tally.clear();
    const named = new Map<number, { bonus: number; reason: string }>();
    let bagScores = scoreBag([]);
    for (const [i, phrasing] of phrasings.entries()) {
      phrasing.named.forEach((occupation, place) => {
        const bonus = phrasing.trust - Math.min(place, 8) * 0.06;
        if ((named.get(occupation)?.bonus ?? 0) < bonus)
          named.set(occupation, { bonus, reason: phrasing.reason });
      });
      if (phrasing.words.length === 0) continue;
      const terms = (match: typeof matchTitleWord) =>
        phrasing.words.map((word, at) =>
          match(word, phrasing.open && at === phrasing.words.length - 1, false),
        );
      const titleTerms = terms(matchTitleWord);
      tally.takeTitles(scoreTitles(titleTerms), titleTerms, phrasing.trust);
      if (i === 0 && phrasing.words.length > 1) tally.takeSentences(scoreSentences(terms(matchSentenceWord)));
      if (i === 0) bagScores = scoreBag(terms(matchBagWord)).slice();
    }
    takeClauses(meant);
    if ((meant !== typed || !tally.sure()) && typed.length <= MAX_WORDS) {
      const terms = typed.map((word, at) => matchTitleWord(word, at === typed.length - 1, true));
      tally.takeTitles(scoreTitles(terms), terms, OTHER_SPELLING);
    }
    const ranked: RankedOccupation[] = [];
    for (let o = 0; o < count; o++) {
      const name = named.get(o);
      const score = tally.scoreOf(o, bagScores[o]!, name?.bonus ?? 0);
      if (score < LEAST_SCORE) continue;
      const title = tally.titleOf(o);
      ranked.push({
        occupation: o,
        score,
        title: title >= 0 ? titles.texts[title]! : '',
        reason: name?.reason ?? '',
      });
    }
    ranked.sort((a, b) => b.score - a.score || a.occupation - b.occupation);
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
    return ranked.filter((each) => each.score >= least);
  };

  const takeClauses = (words: readonly string[]) => {
    const clauses = dutyClauses(words, carries).map((clause) =>
      clause.map((word) => matchSentenceWord(word, false, false)),
    );
    const weights = clauses.map((terms) => terms.reduce((sum, term) => sum + term.weight, 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    clauses.forEach((terms, i) => {
      tally.takeClause(scoreSentences(terms), weights[i]! / total);
    });
  };

  const wordings = ({ typed, meant, phrasings }: ReturnType<typeof read>) => {
    const [first, ...others] = phrasings;
    // Titles that are near what was typed, and not what it was read as, are shown with what they have of it.
    const asTyped = meant === typed ? [] : typed.filter((word) => !meant.includes(word));
    return [{ words: [...asTyped, ...first!.words], open: first!.open }, ...others];
  };

  return {
    titleWords: titleIndex.words,
    rank: (typed) => rankRead(read(typed)),
    prepare: () => {
      for (const each of [speller, bagSpeller]) each.prepare();
    },
    affinity: (text, occupation) => {
      const terms = wordsOf(text).map((word) => matchBagWord(word.text, false, false));
      return scoreOwner(bag, terms, occupation);
    },
    search(query) {
      const typed = wordsOf(query.text.slice(0, MAX_LENGTH))
        .slice(0, MAX_WORDS)
        .map((word) => word.text);
      const question = read(typed);
      const ranked = typed.length > 0 ? rankRead(question) : [];
      const kept = query.group
        ? ranked.filter((each) =>
            soc.node(query.group!)?.occupations.includes(index.occupations[each.occupation]!),
          )
        : ranked;
      const findEvidence = evidenceFor(wordings(question));
      return {
        results: kept.slice(0, query.limit ?? DEFAULT_LIMIT).map((each) => ({
          occupation: index.occupations[each.occupation]!,
          score: Math.min(1, each.score),
          evidence: findEvidence(each.occupation),
          reason: each.reason,
        })),
        total: kept.length,
        outside: ranked.length - kept.length,
        suggestions: ranked.length > 0 ? [] : suggest(typed),
      };
    },
  };
}
