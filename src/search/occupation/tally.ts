import type { WordMatches } from '../../text/match-words.ts';
import { TEXT_MATCH, type TextScores } from '../../text/score-texts.ts';
import type { TextIndex } from '../../text/text-index.ts';
import type { Tuning } from '../tuning.ts';
import { createSecondNames } from './known-titles.ts';
import type { OwnedTexts } from './owned-texts.ts';

/** The largest occupations have some four million workers. */
const LARGEST = Math.log10(1 + 4000);

interface Parts {
  /** Thousands of people in each occupation. */
  workers: readonly number[];
  titles: OwnedTexts;
  titleIndex: TextIndex;
  sentences: OwnedTexts;
  tuning: Tuning;
}

/** Adds up what speaks for each occupation. Scratch arrays are made once and used for every question. */
export class OccupationTally {
  readonly #parts: Parts;
  readonly #kindWorth: readonly number[];
  readonly #isSecondName: (text: number, terms: readonly WordMatches[]) => boolean;
  readonly #best: Float32Array;
  readonly #bestTitle: Int32Array;
  readonly #full: Float32Array;
  readonly #sentence: Float32Array;
  readonly #clause: Float32Array;
  readonly #clauses: Float32Array;
  readonly #stems: Float32Array;
  readonly #dutyTitle: Float32Array;
  readonly #dutyTitles: Float32Array;
  readonly #size: Float32Array;

  constructor(parts: Parts) {
    const { workers, titleIndex, tuning } = parts;
    const scratch = () => new Float32Array(workers.length);
    this.#parts = parts;
    this.#kindWorth = [
      tuning.titleSame,
      tuning.titleStart,
      tuning.titleAll,
      tuning.titleSpelling,
      tuning.titleMost,
    ];
    this.#isSecondName = createSecondNames(titleIndex);
    this.#best = scratch();
    this.#bestTitle = new Int32Array(workers.length);
    this.#full = scratch();
    this.#sentence = scratch();
    this.#clause = scratch();
    this.#clauses = scratch();
    this.#stems = scratch();
    this.#dutyTitle = scratch();
    this.#dutyTitles = scratch();
    this.#size = Float32Array.from(workers, (thousands) => Math.log10(1 + thousands) / LARGEST);
  }

  /** Begins a question. */
  clear(): void {
    for (const each of [this.#best, this.#full, this.#sentence, this.#clauses, this.#dutyTitles, this.#stems])
      each.fill(0);
    this.#bestTitle.fill(-1);
  }

  /** @param trust 0 to 1: how sure it is that these words were meant. */
  takeTitles(scores: TextScores, terms: readonly WordMatches[], trust: number): void {
    const { titles, tuning } = this.#parts;
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const match = scores.match[text]!;
      const official = titles.official[text] === 1;
      const own = match === TEXT_MATCH.same ? tuning.ownTitle : tuning.officialTitle;
      const value = this.#worthOfTitle(scores, text, terms) * trust * (official ? own : 1);
      const owners = titles.owners[text]!;
      for (const owner of owners) {
        if (value > this.#best[owner]!) {
          this.#best[owner] = value;
          this.#bestTitle[owner] = text;
        }
        if (match <= TEXT_MATCH.spelling)
          this.#full[owner]! += (official ? tuning.manyOfficial : 1) / Math.sqrt(owners.length);
      }
    }
  }

  /**
   * What whoever does a duty is called: "car painter" for "paint cars".
   * @param trust how surely these words say it.
   */
  takeDuty(scores: TextScores, terms: readonly WordMatches[], trust: number): void {
    const { titles } = this.#parts;
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const value = this.#worthOfTitle(scores, text, terms) * trust;
      for (const owner of titles.owners[text]!)
        if (value > this.#dutyTitle[owner]!) this.#dutyTitle[owner] = value;
    }
  }

  /** Ends a duty. @param share what part of the whole question it is. */
  endDuty(share: number): void {
    for (let o = 0; o < this.#dutyTitle.length; o++) {
      this.#dutyTitles[o]! += share * this.#dutyTitle[o]!;
      this.#dutyTitle[o] = 0;
    }
  }

  #worthOfTitle(scores: TextScores, text: number, terms: readonly WordMatches[]): number {
    const { titleIndex, tuning } = this.#parts;
    const match = scores.match[text]!;
    const fitting = tuning.titleBase + (1 - tuning.titleBase) * scores.fit[text]!;
    if (match === TEXT_MATCH.start || match === TEXT_MATCH.all) {
      if (this.#isSecondName(text, terms)) return 1;
      // Every word of the title was typed, if in another form: "payroll processor" for "process payroll".
      if (titleIndex.start[text + 1]! - titleIndex.start[text]! === terms.length)
        return tuning.wholeTitle * fitting;
    }
    return this.#kindWorth[match]! * fitting;
  }

  takeSentences(scores: TextScores): void {
    this.#keepBest(scores, this.#sentence);
  }

  /** @param share what part of the whole question this clause is. */
  takeClause(scores: TextScores, share: number): void {
    this.#clause.fill(0);
    this.#keepBest(scores, this.#clause);
    const worth = this.#parts.tuning.clauses * share;
    for (let o = 0; o < this.#clause.length; o++) this.#clauses[o]! += worth * this.#clause[o]!;
  }

  /** Keeps for each occupation the worth of its best sentence. */
  #keepBest(scores: TextScores, of: Float32Array): void {
    const { sentences, tuning } = this.#parts;
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const part = scores.match[text]! < TEXT_MATCH.most ? 1 : tuning.sentencePart;
      const fitting = tuning.sentenceBase + (1 - tuning.sentenceBase) * scores.fit[text]!;
      const whose = sentences.official[text] ? tuning.officialSentence : 1;
      const worth = scores.cover[text]! * part * fitting * whose;
      for (const owner of sentences.owners[text]!) if (worth > of[owner]!) of[owner] = worth;
    }
  }

  /** How much of the duties the official tasks of each occupation are about. */
  takeStems(scores: Float32Array): void {
    this.#stems.set(scores);
  }

  /** Some title is, for certain, what was meant. */
  sure(): boolean {
    const { sureTitle } = this.#parts.tuning;
    return this.#best.some((value, o) => value >= sureTitle || this.#dutyTitles[o]! >= sureTitle);
  }

  /** Some title may be what was meant. */
  found(): boolean {
    return this.#best.some((value, o) => value > 0 || this.#dutyTitles[o]! > 0);
  }

  /** The best title of an occupation, or -1. */
  titleOf(occupation: number): number {
    return this.#bestTitle[occupation]!;
  }

  /**
   * What speaks for each occupation by now; 0 where nothing does.
   * @param words how much the words are at home in each.
   * @param named how much the vocabulary names each.
   * @param into where the scores go.
   */
  scoreAll(words: Float32Array, named: Float64Array, into: Float64Array): void {
    const { tuning } = this.#parts;
    const { taskStems, dutyTitles, bestSentence, manyHalf, strongest, manyTitles } = tuning;
    const { bagOfWords, sentence, named: namedWorth, size } = tuning;
    const titleScores = this.#best;
    const dutyScores = this.#dutyTitles;
    const sentences = this.#sentence;
    const clauses = this.#clauses;
    const stems = this.#stems;
    const full = this.#full;
    const sizes = this.#size;
    for (let o = 0; o < into.length; o++) {
      const bag = words[o]! + taskStems * stems[o]!;
      const best = Math.max(titleScores[o]!, dutyTitles * dutyScores[o]!);
      const duty = Math.max(sentences[o]!, clauses[o]!);
      const most = Math.max(best, bestSentence * duty, bag);
      if (most === 0 && named[o] === 0) {
        into[o] = 0;
        continue;
      }
      const many = full[o]! / (full[o]! + manyHalf);
      into[o] =
        strongest * most +
        manyTitles * many +
        bagOfWords * bag +
        sentence * duty +
        namedWorth * named[o]! +
        size * sizes[o]! * best;
    }
  }
}
