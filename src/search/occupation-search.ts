import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { OccupationNames, OccupationWords } from '../data/occupation-texts.ts';
import { createSocTree } from '../data/soc-tree.ts';
import { buildBagIndex, createBagScorer, scoreOwner } from './bag-index.ts';
import { civilianPhrasings } from './civilian-phrasings.ts';
import { fileCivilianVocabulary } from './civilian-vocabulary.ts';
import { createWordMatcher } from './match-words.ts';
import { createEvidenceFinder } from './occupation-evidence.ts';
import { occupationTexts } from './occupation-texts.ts';
import { createTextScorer, TEXT_MATCH, type TextScores } from './score-texts.ts';
import { createSpeller } from './speller.ts';
import { createSuggester } from './suggest.ts';
import { buildTextIndex } from './text-index.ts';
import type { OccupationAnswer, OccupationQuery } from './types.ts';
import { MAX_LENGTH, MAX_WORDS } from './understanding.ts';
import { wordsOf } from './words.ts';

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

// How much each sort of evidence counts. Chosen on the relevance sets and on queries kept apart from them, in the middle of a
// wide plateau: the answers hardly change between half and one and a half times each.
const WORTH = {
  /** The best of: a title, a task, the words of the occupation as a whole. */
  strongest: 0.6,
  /** A task or summary as the best evidence, against a title. */
  sentence: 0.85,
  /** Several titles that have all the words. */
  manyTitles: 0.2,
  /** The words are at home in the occupation's titles and tasks. */
  vocabulary: 0.25,
  /** A task or summary that has the words. */
  task: 0.08,
  /** The reviewed vocabulary names the occupation. */
  named: 0.55,
};

// How much each kind of title match is worth, by TEXT_MATCH.
const KIND_WORTH = [1, 0.8, 0.74, 0.66, 0.5];

/** The words are the official title: nothing that others call themselves comes before it. */
const OWN_TITLE = 1.2;

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
  const sentenceSpeller = createSpeller(sentenceIndex.words);
  const bagSpeller = createSpeller(bag.words);
  const suggest = createSuggester(titleIndex, speller);
  const matchTitleWord = createWordMatcher(titleIndex, speller, vocabulary.synonyms);
  const matchSentenceWord = createWordMatcher(sentenceIndex, sentenceSpeller, vocabulary.synonyms);
  const matchBagWord = createWordMatcher(bag, bagSpeller, vocabulary.synonyms);
  // Official titles are not misspelt: what looks like their acronyms and names of languages would mislead, and take long.
  const matchTitledWord = createWordMatcher(bag, { near: () => [], prepare() {} }, vocabulary.synonyms);
  const scoreTitles = createTextScorer(titleIndex);
  const scoreSentences = createTextScorer(sentenceIndex);
  const scoreBag = createBagScorer(bag, count);
  const evidenceFor = createEvidenceFinder(
    { texts: titles, index: titleIndex, matchWord: matchTitleWord },
    { texts: sentences, index: sentenceIndex, matchWord: matchSentenceWord },
  );

  const best = new Float32Array(count);
  const bestTitle = new Int32Array(count);
  const full = new Float32Array(count);
  const sentence = new Float32Array(count);

  const takeTitles = (scores: TextScores, trust: number) => {
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const match = scores.match[text]!;
      const worth = KIND_WORTH[match]! * (0.45 + 0.55 * scores.fit[text]!) * trust;
      for (const owner of titles.owners[text]!) {
        const isTitle = titles.official[text] === 1 && match === TEXT_MATCH.same;
        const value = worth * (isTitle ? OWN_TITLE : titles.official[text] ? 1.12 : 1);
        if (value > best[owner]!) {
          best[owner] = value;
          bestTitle[owner] = text;
        }
        if (match <= TEXT_MATCH.spelling)
          full[owner]! += (titles.official[text] ? 3 : 1) / Math.sqrt(titles.owners[text]!.length);
      }
    }
  };

  const takeSentences = (scores: TextScores) => {
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const worth =
        scores.cover[text]! *
        (scores.match[text]! < TEXT_MATCH.most ? 1 : 0.7) *
        (0.7 + 0.3 * scores.fit[text]!);
      for (const owner of sentences.owners[text]!) if (worth > sentence[owner]!) sentence[owner] = worth;
    }
  };

  const rank = (typed: readonly string[]): RankedOccupation[] => {
    best.fill(0);
    full.fill(0);
    sentence.fill(0);
    bestTitle.fill(-1);
    const named = new Map<number, { bonus: number; reason: string }>();
    let bagScores = scoreBag([]);
    for (const [i, phrasing] of civilianPhrasings(typed, vocabulary).entries()) {
      phrasing.named.forEach((occupation, place) => {
        if (!named.has(occupation))
          named.set(occupation, {
            bonus: phrasing.trust - Math.min(place, 8) * 0.06,
            reason: phrasing.reason,
          });
      });
      if (phrasing.words.length === 0) continue;
      const terms = (match: typeof matchTitleWord, spelling: boolean) =>
        phrasing.words.map((word, at) =>
          match(word, phrasing.open && at === phrasing.words.length - 1, spelling),
        );
      const scores = scoreTitles(terms(matchTitleWord, false));
      takeTitles(scores, phrasing.trust);
      if (i === 0 && phrasing.words.length > 1)
        takeSentences(scoreSentences(terms(matchSentenceWord, false)));
      if (i === 0) bagScores = scoreBag(terms(matchBagWord, false)).slice();
    }
    if (!best.some((value) => value >= 0.5) && typed.length <= MAX_WORDS)
      takeTitles(
        scoreTitles(typed.map((word, at) => matchTitleWord(word, at === typed.length - 1, true))),
        0.85,
      );
    const ranked: RankedOccupation[] = [];
    for (let o = 0; o < count; o++) {
      const name = named.get(o);
      const strongest = Math.max(best[o]!, WORTH.sentence * sentence[o]!, bagScores[o]!);
      const score =
        WORTH.strongest * strongest +
        WORTH.manyTitles * (full[o]! / (full[o]! + 3)) +
        WORTH.vocabulary * bagScores[o]! +
        WORTH.task * sentence[o]! +
        (name ? WORTH.named * name.bonus : 0);
      if (strongest === 0 && !name) continue;
      if (score < LEAST_SCORE) continue;
      ranked.push({
        occupation: o,
        score,
        title: bestTitle[o]! >= 0 ? titles.texts[bestTitle[o]!]! : '',
        reason: name?.reason ?? '',
      });
    }
    ranked.sort((a, b) => b.score - a.score || a.occupation - b.occupation);
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
    return ranked.filter((each) => each.score >= least);
  };

  return {
    titleWords: titleIndex.words,
    rank,
    prepare: () => {
      for (const each of [speller, sentenceSpeller, bagSpeller]) each.prepare();
    },
    affinity: (text, occupation) => {
      const terms = wordsOf(text).map((word) => matchTitledWord(word.text, false, false));
      return scoreOwner(bag, terms, occupation);
    },
    search(query) {
      const typed = wordsOf(query.text.slice(0, MAX_LENGTH))
        .slice(0, MAX_WORDS)
        .map((word) => word.text);
      const ranked = typed.length > 0 ? rank(typed) : [];
      const kept = query.group
        ? ranked.filter((each) =>
            soc.node(query.group!)?.occupations.includes(index.occupations[each.occupation]!),
          )
        : ranked;
      const findEvidence = evidenceFor(civilianPhrasings(typed, vocabulary));
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
