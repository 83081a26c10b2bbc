import { singular } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import type { TermReading } from '../answers.ts';
import { createLookUp } from './look-up.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { Question, RankedOccupation } from './question.ts';
import { OccupationTally } from './tally.ts';
import type { OccupationWording } from './wordings.ts';

/** Places in a term's list of occupations beyond this one count as this one. */
const LAST_PLACE = 8;

/** How much the vocabulary names an occupation, and by which term. */
interface Name {
  bonus: number;
  reading: TermReading | null;
}

/**
 * Makes the step that ranks the occupations for a question, best first.
 * @returns takes, too, what share of the best score an occupation needs; `leastOfBest` unless told.
 */
export function createRanker(
  base: OccupationBase,
): (question: Question, leastShare?: number) => RankedOccupation[] {
  const { names, titles, titleIndex, sentences, tuning } = base;
  const count = titles.of.length;
  const tally = new OccupationTally({ workers: names.workers, titles, titleIndex, sentences, tuning });
  const lookUp = createLookUp(base, tally);
  const scores = new Float64Array(count);
  const bonuses = new Float64Array(count);
  const leads = Uint8Array.from(base.index.occupations, ({ title }) =>
    wordsOf(title).some(({ text }) => base.leaders.has(singular(text))) ? 1 : 0,
  );
  return (question, leastShare = tuning.leastOfBest) => {
    const { bag, duties, work } = lookUp(question);
    // Who leads others in some work is asked for by words for leading.
    const works = duties.length > 0 && duties.every(({ people }) => !people);
    const named = namesOf(question.wordings, tuning.namedOrder);
    for (const [o, { bonus }] of named) bonuses[o] = bonus;
    tally.scoreAll(bag, bonuses, scores);
    let best = 0;
    for (let o = 0; o < count; o++) {
      if (work) scores[o]! += tuning.work * work[o]!;
      if (works && leads[o] === 1) scores[o]! *= tuning.leadsDuty;
      if (scores[o]! > best) best = scores[o]!;
    }
    for (const o of named.keys()) bonuses[o] = 0;
    // Most occupations match weakly: nothing is made of those.
    const least = Math.max(tuning.leastScore, best * leastShare);
    const ranked: RankedOccupation[] = [];
    for (let o = 0; o < count; o++) {
      const score = scores[o]!;
      if (score < least) continue;
      const title = titles.texts[tally.titleOf(o)] ?? '';
      ranked.push({ occupation: o, score, title, reading: named.get(o)?.reading ?? null, question });
    }
    return ranked.sort((a, b) => b.score - a.score || a.occupation - b.occupation);
  };
}

/** The occupations that the vocabulary names. What several terms of a text say adds up: "order supplies and keep track of stock". */
function namesOf(wordings: readonly OccupationWording[], order: number): Map<number, Name> {
  const names = new Map<number, Name>();
  for (const { named, trust, reading } of wordings) {
    named.forEach((occupation, place) => {
      const bonus = trust - Math.min(place, LAST_PLACE) * order;
      const before = names.get(occupation);
      const again = before?.reading?.term === reading?.term;
      if (!before || (again && before.bonus < bonus)) names.set(occupation, { bonus, reading });
      else if (!again) before.bonus = Math.min(1, before.bonus + bonus);
    });
  }
  return names;
}
