import type { WordMatches } from '../../text/match-words.ts';
import { TEXT_MATCH, type TextScores } from '../../text/score-texts.ts';
import type { TextIndex } from '../../text/text-index.ts';
import { createSecondNames } from './known-titles.ts';
import type { OwnedTexts } from './owned-texts.ts';

// How much each sort of evidence counts. Chosen on the relevance sets and on queries kept apart from them, in the middle of a
// wide plateau: the answers hardly change between half and one and a half times each.
const WORTH = {
  /** The best of: a title, a task, the words of the occupation as a whole. */
  strongest: 0.6,
  /** A task or summary as the best evidence, against a title. */
  sentence: 0.8,
  /** Several titles that have all the words. */
  manyTitles: 0.2,
  /** The words are at home in the occupation's titles and tasks. */
  vocabulary: 0.25,
  /** A task or summary that has the words. */
  task: 0.08,
  /** The reviewed vocabulary names the occupation. */
  named: 0.55,
  /** So many work in it: of occupations that share a title, the larger one is meant more often. */
  size: 0.2,
};

// How much each kind of title match is worth, by TEXT_MATCH.
const KIND_WORTH = [1, 0.8, 0.74, 0.66, 0.5];

/** The words are the official title: nothing that others call themselves comes before it. */
const OWN_TITLE = 1.2;
/** Words of an official title. */
const OFFICIAL = 1.12;
/** Every word of the title was typed, if in another form: "payroll processor" for "process payroll". */
const WHOLE_TITLE = 0.9;

/** Duties that were asked for together and are found apart. */
const APART = 0.9;

/** The largest occupations have some four million workers. */
const LARGEST = Math.log10(1 + 4000);

/** Adds up what speaks for each occupation. Scratch arrays are made once and used for every question. */
export interface OccupationTally {
  clear(): void;
  /** @param trust 0 to 1: how sure it is that these words were meant. */
  takeTitles(scores: TextScores, terms: readonly WordMatches[], trust: number): void;
  takeSentences(scores: TextScores): void;
  /** @param share what part of the whole question this clause is. */
  takeClause(scores: TextScores, share: number): void;
  /** Some title is, for certain, what was meant. */
  sure(): boolean;
  /** The best title of an occupation, or -1. */
  titleOf(occupation: number): number;
  /**
   * 0 for an occupation that nothing speaks for.
   * @param bag how much the words are at home in the occupation.
   * @param named how much the vocabulary names it.
   */
  scoreOf(occupation: number, bag: number, named: number): number;
}

/** @param workers thousands of people in each occupation. */
export function createOccupationTally(
  workers: readonly number[],
  titles: OwnedTexts,
  titleIndex: TextIndex,
  sentences: OwnedTexts,
): OccupationTally {
  const count = workers.length;
  const best = new Float32Array(count);
  const bestTitle = new Int32Array(count);
  const full = new Float32Array(count);
  const sentence = new Float32Array(count);
  const clause = new Float32Array(count);
  const clauses = new Float32Array(count);
  const size = Float32Array.from(workers, (thousands) => Math.log10(1 + thousands) / LARGEST);
  const isSecondName = createSecondNames(titleIndex);
  /** Keeps for each occupation the worth of its best sentence. */
  const keepBest = (scores: TextScores, of: Float32Array): void => {
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const worth = worthOfSentence(scores, text);
      for (const owner of sentences.owners[text]!) if (worth > of[owner]!) of[owner] = worth;
    }
  };

  return {
    clear() {
      for (const each of [best, full, sentence, clauses]) each.fill(0);
      bestTitle.fill(-1);
    },

    takeTitles(scores, terms, trust) {
      for (let i = 0; i < scores.count; i++) {
        const text = scores.touched[i]!;
        const match = scores.match[text]!;
        const official = titles.official[text] === 1;
        let worth = KIND_WORTH[match]! * (0.45 + 0.55 * scores.fit[text]!);
        if (match === TEXT_MATCH.start || match === TEXT_MATCH.all) {
          if (isSecondName(text, terms)) worth = 1;
          else if (titleIndex.start[text + 1]! - titleIndex.start[text]! === terms.length)
            worth *= WHOLE_TITLE / KIND_WORTH[match]!;
        }
        const value = worth * trust * (official ? (match === TEXT_MATCH.same ? OWN_TITLE : OFFICIAL) : 1);
        const owners = titles.owners[text]!;
        for (const owner of owners) {
          if (value > best[owner]!) {
            best[owner] = value;
            bestTitle[owner] = text;
          }
          if (match <= TEXT_MATCH.spelling) full[owner]! += (official ? 3 : 1) / Math.sqrt(owners.length);
        }
      }
    },

    takeSentences: (scores) => keepBest(scores, sentence),

    takeClause(scores, share) {
      clause.fill(0);
      keepBest(scores, clause);
      for (let o = 0; o < count; o++) clauses[o]! += APART * share * clause[o]!;
    },

    sure: () => best.some((value) => value >= 0.5),
    titleOf: (o) => bestTitle[o]!,

    scoreOf(o, bag, named) {
      const duty = Math.max(sentence[o]!, clauses[o]!);
      const strongest = Math.max(best[o]!, WORTH.sentence * duty, bag);
      if (strongest === 0 && named === 0) return 0;
      const score =
        WORTH.strongest * strongest +
        WORTH.manyTitles * (full[o]! / (full[o]! + 3)) +
        WORTH.vocabulary * bag +
        WORTH.task * duty +
        WORTH.named * named;
      return score + WORTH.size * size[o]! * best[o]!;
    },
  };
}

function worthOfSentence(scores: TextScores, text: number): number {
  const all = scores.match[text]! < TEXT_MATCH.most;
  return scores.cover[text]! * (all ? 1 : 0.7) * (0.7 + 0.3 * scores.fit[text]!);
}
