import type { WordMatcher, WordMatches } from '../../text/match-words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { createBagScorer } from '../../text/word-bags.ts';
import type { Tuning } from '../tuning.ts';
import type { Duty } from './duties.ts';
import { dutyClauses } from './duty-clauses.ts';
import { lookUpDuties } from './look-up-duties.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { Question } from './question.ts';
import type { OccupationTally } from './tally.ts';
import { type OccupationWording, titlesWithin } from './wordings.ts';

/** So many words that no title surely answers tell of some work, whatever they begin with. */
const SENTENCE = 4;
/** In longer questions the words as typed are not looked up beside those that were meant. */
const MOST_TYPED = 16;

/** What was found beside what the tally has. */
export interface LookedUp {
  /** For each occupation how much the words are at home there; overwritten by the next question. */
  bag: Float32Array;
  /** What somebody does, where the question says that. */
  duties: readonly Duty[];
  /** For each occupation how much of that its people do; overwritten by the next question. */
  work: Float32Array | undefined;
}

/** Makes the step that looks up all ways to put a question and adds what it finds to a tally. */
export function createLookUp(base: OccupationBase, tally: OccupationTally): (question: Question) => LookedUp {
  const { tuning, vocabulary, scoreTitles, scoreSentences } = base;
  const scoreBag = createBagScorer(base.bag, base.titles.of.length);

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

  const takeTyped = ({ typed, strict }: Question) => {
    const terms = typed.map((word, at) =>
      weighed(base.matchTitleWord(word, at === typed.length - 1, true), word, strict),
    );
    tally.takeTitles(scoreTitles(terms), terms, tuning.otherSpelling);
  };

  /** What the question may be about beside what it says as a whole: duties, or titles within it. */
  const takeWithin = ({ meant, wordings }: Question, duties: readonly Duty[]) => {
    lookUpDuties(duties, base, tally);
    if (duties.length > 0) tally.takeStems(base.scoreStems(meant));
    if (tally.sure() || (duties.length > 0 && tally.found())) return;
    for (const wording of titlesWithin(wordings[0]!.words, base)) takeTitles(wording, false);
  };

  return (question) => {
    const { typed, meant, strict } = question;
    tally.clear();
    const duties = strict ? [] : base.readDuties(meant);
    const bag = takeWordings(question);
    takeClauses(meant, base, tally);
    if ((meant !== typed || !tally.sure()) && typed.length <= MOST_TYPED) takeTyped(question);
    if (!strict) takeWithin(question, duties);
    const tellsWork = duties.length > 0 || (meant.length >= SENTENCE && !tally.sure());
    return { bag, duties, work: !strict && tellsWork ? base.scoreWork(meant) : undefined };
  };
}

/** Duties that were asked for together are looked for in sentences one by one. */
function takeClauses(
  words: readonly string[],
  { vocabulary, matchSentenceWord, scoreSentences }: OccupationBase,
  tally: OccupationTally,
): void {
  const carries = (word: string) => !STOP_WORDS.has(word) && !vocabulary.filler.has(word);
  const clauses = dutyClauses(words, carries).map((clause) =>
    clause.map((word) => matchSentenceWord(word, false, false)),
  );
  const weights = clauses.map((terms) => terms.reduce((sum, term) => sum + term.weight, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  clauses.forEach((terms, i) => {
    tally.takeClause(scoreSentences(terms), weights[i]! / total);
  });
}

/** Of a strict question, a word that nothing knows takes as much away as a rare one. */
export function strictly(term: WordMatches, { wordUnknown }: Pick<Tuning, 'wordUnknown'>): WordMatches {
  return term.ids.length === 0 ? { ...term, weight: wordUnknown } : term;
}
