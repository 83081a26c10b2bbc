import type { WordMatcher, WordMatches } from '../../text/match-words.ts';
import { singular } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { createBagScorer } from '../../text/word-bags.ts';
import { wordsOf } from '../../text/words.ts';
import type { TermReading } from '../answers.ts';
import type { Tuning } from '../tuning.ts';
import type { Duty } from './duties.ts';
import { dutyClauses } from './duty-clauses.ts';
import { lookUpDuties } from './look-up-duties.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { Question, RankedOccupation } from './question.ts';
import { OccupationTally } from './tally.ts';
import { type OccupationWording, titlesWithin } from './wordings.ts';

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
  const leads = Uint8Array.from(base.index.occupations, ({ title }) =>
    wordsOf(title).some(({ text }) => base.leaders.has(singular(text))) ? 1 : 0,
  );
  const scoreBag = createBagScorer(base.bag, count);
  const carries = (word: string) => !STOP_WORDS.has(word) && !vocabulary.filler.has(word);

  // A word that nothing knows says little, unless people call something by it: "va" in "va benefits rep".
  const weighed = (term: WordMatches, word: string, strict: boolean) =>
    strict || vocabulary.words.has(word) ? strictly(term, tuning) : term;
  const termsOf = (
    { words, open }: Pick<OccupationWording, 'words' | 'open'>,
    match: WordMatcher,
    strict: boolean,
  ) => words.map((word, at) => weighed(match(word, open && at === words.length - 1, false), word, strict));

  const takeTitles = (wording: OccupationWording, strict: boolean) => {
    const terms = termsOf(wording, base.matchTitleWord, strict);
    tally.takeTitles(scoreTitles(terms), terms, wording.trust);
  };

  /** What was meant, and its other wordings, which only add to it. */
  const takeWordings = ({ wordings, strict }: Question): Float32Array => {
    for (const wording of wordings) if (wording.words.length > 0) takeTitles(wording, strict);
    const first = wordings[0]!;
    if (first.words.length > 1)
      tally.takeSentences(scoreSentences(termsOf(first, base.matchSentenceWord, strict)));
    return scoreBag(termsOf(first, base.matchBagWord, strict));
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

  /** What the question may be about beside what it says as a whole: duties, or titles within it. */
  const takeWithin = ({ meant, wordings }: Question, duties: readonly Duty[]) => {
    lookUpDuties(duties, base, tally);
    if (duties.length > 0) tally.takeStems(base.scoreStems(meant));
    if (tally.sure() || (duties.length > 0 && tally.found())) return;
    for (const wording of titlesWithin(wordings[0]!.words, base)) takeTitles(wording, false);
  };

  return (question) => {
    const { typed, meant, wordings, strict } = question;
    tally.clear();
    const duties = strict ? [] : base.readDuties(meant);
    const bag = takeWordings(question);
    takeClauses(meant);
    if ((meant !== typed || !tally.sure()) && typed.length <= MOST_TYPED) {
      const terms = typed.map((word, at) =>
        weighed(base.matchTitleWord(word, at === typed.length - 1, true), word, strict),
      );
      tally.takeTitles(scoreTitles(terms), terms, tuning.otherSpelling);
    }
    if (!strict) takeWithin(question, duties);
    // Who leads others in some work is asked for by words for leading.
    const works = duties.length > 0 && duties.every(({ people }) => !people);
    const named = namesOf(wordings, tuning.namedOrder);
    const ranked: RankedOccupation[] = [];
    for (let o = 0; o < count; o++) {
      const name = named.get(o);
      const led = works && leads[o] === 1 ? tuning.leadsDuty : 1;
      const score = led * tally.scoreOf(o, bag[o]!, name?.bonus ?? 0);
      // Most occupations match weakly: nothing is made of those.
      if (score < tuning.leastScore) continue;
      const title = titles.texts[tally.titleOf(o)] ?? '';
      ranked.push({ occupation: o, score, title, reading: name?.reading ?? null, question });
    }
    return best(ranked, tuning.leastOfBest);
  };
}

/** Of a strict question, a word that nothing knows takes as much away as a rare one. */
export function strictly(term: WordMatches, { wordUnknown }: Pick<Tuning, 'wordUnknown'>): WordMatches {
  return term.ids.length === 0 ? { ...term, weight: wordUnknown } : term;
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
