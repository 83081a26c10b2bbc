import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DutyWords } from '../../data/duties-codec.ts';
import type { OccupationNames, OccupationWords } from '../../data/occupation-texts.ts';
import type { TaskStems } from '../../data/task-stems.ts';
import { someTextHasAll } from '../../text/common-text.ts';
import type { CorrectionPolicy } from '../../text/correction.ts';
import { createWordMatcher, type WordMatcher } from '../../text/match-words.ts';
import { createNearSpellings, type NearSpellings, NO_SPELLINGS } from '../../text/near-spellings.ts';
import { createTextScorer, type TextScorer } from '../../text/score-texts.ts';
import { singular, stemOf } from '../../text/stems.ts';
import { buildTextIndex, type TextIndex } from '../../text/text-index.ts';
import { type BagIndex, buildBagIndex } from '../../text/word-bags.ts';
import { createDutyReader as createWorkReader } from '../military/duty-terms.ts';
import { createNoiseBook, type NoiseBook } from '../noise/noise-text.ts';
import type { Tuning } from '../tuning.ts';
import { createDutyReader } from './duties.ts';
import { createKnownTitles, type KnownTitles } from './known-titles.ts';
import { type OwnedTexts, occupationTexts } from './owned-texts.ts';
import { createOccupationSpelling } from './spelling.ts';
import { createStemScorer, type StemScorer } from './task-stems.ts';
import { fileOccupationVocabulary } from './vocabulary.ts';
import { createSenseReader, type SenseReader } from './word-senses.ts';
import type { WordingParts } from './wordings.ts';
import { createWorkScorer, type WorkParts, type WorkScorer } from './work-words.ts';

/** What the occupation search stands on: its texts, their indexes, and what finds words in them. */
export interface OccupationBase extends WordingParts {
  index: CrosswalkIndex;
  names: OccupationNames;
  titles: OwnedTexts;
  sentences: OwnedTexts;
  titleIndex: TextIndex;
  sentenceIndex: TextIndex;
  bag: BagIndex;
  /** Near spellings of the words of titles. */
  spellings: NearSpellings;
  spelling: CorrectionPolicy;
  matchTitleWord: WordMatcher;
  matchSentenceWord: WordMatcher;
  matchBagWord: WordMatcher;
  scoreTitles: TextScorer;
  scoreSentences: TextScorer;
  readSenses: SenseReader;
  scoreStems: StemScorer;
  scoreWork: WorkScorer;
  noise: NoiseBook;
  /** Words for the grade of any job: "senior". */
  grades: ReadonlySet<string>;
  /** True for a word that titles, sentences or the vocabulary have, in whatever form. */
  isKnown: (word: string) => boolean;
  preparations: readonly (() => void)[];
}

const NO_STEMS: TaskStems = { stems: [], owners: [], shares: [] };

const NO_PHRASES = { phrases: [], verbs: [] };

/**
 * Builds it. Takes some hundred milliseconds.
 * @param duties how people put what they do in everyday words; without it words are taken as they stand.
 */
export function buildOccupationBase(
  index: CrosswalkIndex,
  names: OccupationNames,
  words: OccupationWords | undefined,
  tuning: Tuning,
  duties: Pick<DutyWords, 'phrases' | 'verbs'> = NO_PHRASES,
): OccupationBase {
  const vocabulary = fileOccupationVocabulary(names.vocabulary, names.verbs, index.lexicon.fillers);
  const { titles, sentences } = occupationTexts(index, names.layTitles, words);
  const titleIndex = buildTextIndex(titles.texts);
  const sentenceIndex = buildTextIndex(sentences.texts);
  const bag = bagOf({ titles, titleIndex, sentences, sentenceIndex, tuning });
  const spellings = createNearSpellings(titleIndex.words, tuning);
  const bagSpellings = createNearSpellings(bag.words, tuning);
  // Misspelt words have been read before they are looked up in sentences, and official titles have none.
  const matcher = (of: TextIndex | BagIndex, near: NearSpellings) =>
    createWordMatcher(of, near, { ...tuning, wordUnknown: tuning.occupationUnknown }, vocabulary.synonyms);
  const matchTitleWord = matcher(titleIndex, spellings);
  const scoreTitles = createTextScorer(titleIndex, tuning);
  const known = createKnownTitles(titleIndex, matchTitleWord, scoreTitles);
  const stems = words?.stems ?? NO_STEMS;
  const spelling = { dictionary: bag, spellings: bagSpellings, titles: titleIndex };
  return {
    index,
    names,
    titles,
    sentences,
    titleIndex,
    sentenceIndex,
    bag,
    spellings,
    spelling: createOccupationSpelling({ ...spelling, vocabulary, known, tuning }),
    matchTitleWord,
    matchSentenceWord: matcher(sentenceIndex, NO_SPELLINGS),
    matchBagWord: matcher(bag, NO_SPELLINGS),
    scoreTitles,
    scoreSentences: createTextScorer(sentenceIndex, tuning),
    vocabulary,
    known,
    tuning,
    isKnown: (word) =>
      vocabulary.words.has(word) ||
      vocabulary.words.has(singular(word)) ||
      bag.singulars.has(singular(word)) ||
      bag.stems.has(stemOf(word)),
    scoreWork: createWorkScorer({
      ...names,
      bag,
      stems,
      tuning,
      meaningsOf: meaningsReader(duties, known, tuning),
    }),
    scoreStems: createStemScorer(stems, titles.of.length),
    ...readersOf(index, names, known, titleIndex),
    preparations: [spellings.prepare, bagSpellings.prepare],
  };
}

/** What a text is read by before its words are looked up. */
function readersOf(
  { lexicon }: CrosswalkIndex,
  { senses, verbs }: OccupationNames,
  known: KnownTitles,
  titleIndex: TextIndex,
) {
  const roles = new Set([...lexicon.roles, ...lexicon.leaders]);
  return {
    leaders: new Set(lexicon.leaders),
    roles,
    noise: createNoiseBook(lexicon.noise),
    grades: new Set(lexicon.noise.phrases.find(({ kind }) => kind === 'seniority')?.phrases),
    readSenses: createSenseReader(senses),
    readDuties: createDutyReader({
      verbs,
      isDoer: (word) => roles.has(word) || known.isTitle([word]),
      isTogether: (words) => someTextHasAll(titleIndex, words, false),
    }),
  };
}

/** Reads what somebody does as what each word of it may be called. */
function meaningsReader(
  duties: Pick<DutyWords, 'phrases' | 'verbs'>,
  known: KnownTitles,
  tuning: Tuning,
): WorkParts['meaningsOf'] {
  const reader = createWorkReader(duties, tuning.workSynonym, (word) => known.isWord(word, false));
  return (words) => reader.termsOf(words).map((term) => term.stems);
}

function bagOf({
  titles,
  titleIndex,
  sentences,
  sentenceIndex,
  tuning,
}: Pick<OccupationBase, 'titles' | 'titleIndex' | 'sentences' | 'sentenceIndex' | 'tuning'>): BagIndex {
  return buildBagIndex(
    [
      {
        index: titleIndex,
        of: titles.of,
        // Occupations with hundreds of lay titles must not drown the others.
        weight: (text, owner) =>
          titles.official[text]
            ? tuning.bagOfficial
            : Math.min(1, tuning.bagTitles / titles.of[owner]!.length),
      },
      {
        index: sentenceIndex,
        of: sentences.of,
        weight: (text) => tuning.bagSentence * (sentences.official[text] ? tuning.officialSentence : 1),
      },
    ],
    titles.of.length,
    tuning.bagSaturation,
  );
}
