import type { WordMatcher } from '../../text/match-words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { createBagScorer } from '../../text/word-bags.ts';
import type { TermReading } from '../answers.ts';
import { dutyClauses } from './duty-clauses.ts';
import { lookUpDuties } from './look-up-duties.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { Question, RankedOccupation } from './question.ts';
import { OccupationTally } from './tally.ts';
import type { OccupationWording } from './wordings.ts';

/** Places in a term's list of occupations beyond this one count as this one. */
const LAST_PLACE = 8;
/** In longer questions the words as typed are not looked up beside those that were meant. */
const MOST_TYPED = 16;

/** How much the vocabulary names an occupation, and by which term. */
interface Name {
  bonus: number;
  reading: TermReading | null;
}

/** Makes the step that ranks the occupations for a question, best first. */
export function createRanker(base: OccupationBase): (question: Question) => RankedOccupation[] {
  const { names, titles, titleIndex, sentences, tuning, vocabulary, scoreTitles, scoreSentences } = base;
  const count = titles.of.length;
  const tally = new OccupationTally({ workers: names.workers, titles, titleIndex, sentences, tuning });
  const scoreBag = createBagScorer(base.bag, count);
  const carries = (word: string) => !STOP_WORDS.has(word) && !vocabulary.filler.has(word);

  /** What was meant, and its other wordings, which only add to it. */
  const takeWordings = (wordings: readonly OccupationWording[]): Float32Array => {
    let bag = scoreBag([]);
    for (const [i, wording] of wordings.entries()) {
      if (wording.words.length === 0) continue;
      const terms = (match: WordMatcher) =>
        wording.words.map((word, at) => match(word, wording.open && at === wording.words.length - 1, false));
      const titleTerms = terms(base.matchTitleWord);
      tally.takeTitles(scoreTitles(titleTerms), titleTerms, wording.trust);
      if (i > 0) continue;
      if (wording.words.length > 1) tally.takeSentences(scoreSentences(terms(base.matchSentenceWord)));
      bag = scoreBag(terms(base.matchBagWord)).slice();
    }
    return bag;
  };

  const takeClauses = (words: readonly string[]) => {
    const clauses = dutyClauses(words, carries).map((clause) =>
      clause.map((word) => base.matchSentenceWord(word, false, false)),
    );
    const weights = clauses.map((terms) => terms.reduce((sum, term) => sum + term.weight, 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    clauses.forEach((terms, i) => {
      tally.takeClause(scoreSentences(terms), weights[i]! / total);
    });
  };

  return ({ typed, meant, wordings }) => {
    tally.clear();
    const bag = takeWordings(wordings);
    takeClauses(meant);
    lookUpDuties(base.readDuties(meant), base, tally);
    if ((meant !== typed || !tally.sure()) && typed.length <= MOST_TYPED) {
      const terms = typed.map((word, at) => base.matchTitleWord(word, at === typed.length - 1, true));
      tally.takeTitles(scoreTitles(terms), terms, tuning.otherSpelling);
    }
    const named = namesOf(wordings, tuning.namedOrder);
    const ranked: RankedOccupation[] = [];
    for (let o = 0; o < count; o++) {
      const name = named.get(o);
      const score = tally.scoreOf(o, bag[o]!, name?.bonus ?? 0);
      // Most occupations match weakly: nothing is made of those.
      if (score < tuning.leastScore) continue;
      const title = titles.texts[tally.titleOf(o)] ?? '';
      ranked.push({ occupation: o, score, title, reading: name?.reading ?? null });
    }
    return best(ranked, tuning.leastOfBest);
  };
}

/** Best first, without those far below the best. */
function best(ranked: RankedOccupation[], leastOfBest: number): RankedOccupation[] {
  ranked.sort((a, b) => b.score - a.score || a.occupation - b.occupation);
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  return ranked.filter(({ score }) => score >= least);
}

/** The occupations that the vocabulary names, each by its surest term. */
function namesOf(wordings: readonly OccupationWording[], order: number): Map<number, Name> {
  const names = new Map<number, Name>();
  for (const { named, trust, reading } of wordings) {
    named.forEach((occupation, place) => {
      const bonus = trust - Math.min(place, LAST_PLACE) * order;
      if ((names.get(occupation)?.bonus ?? 0) < bonus) names.set(occupation, { bonus, reading });
    });
  }
  return names;
}
