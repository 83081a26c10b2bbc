import { oneOfThem, type WordMatches } from '../../text/match-words.ts';
import { singular } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import type { Duty } from './duties.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { OccupationTally } from './tally.ts';

/** So many other words for a thing are looked up. */
const MOST_OTHERS = 2;

/**
 * Looks up, for each duty, the titles of whoever does that: "car painter" for "paint cars", and in one word "dishwasher"; verb
 * and object count together.
 */
export function lookUpDuties(
  duties: readonly Duty[],
  {
    matchTitleWord,
    scoreTitles,
    known,
    vocabulary,
    tuning,
  }: Pick<OccupationBase, 'matchTitleWord' | 'scoreTitles' | 'known' | 'vocabulary' | 'tuning'>,
  tally: OccupationTally,
): void {
  /** The thing in other words: "motion picture" for "movie". */
  const otherObjects = (words: readonly string[]): string[][] =>
    (vocabulary.termsOf(words) ?? vocabulary.termsOf(words.slice(-1)) ?? []).flatMap(({ texts }) =>
      texts.slice(0, MOST_OTHERS).map((text) => wordsOf(text).map((word) => word.text)),
    );
  const termOf = (word: string): WordMatches => matchTitleWord(word, false, false);
  const lookUp = (terms: readonly WordMatches[], trust: number) =>
    tally.takeDuty(scoreTitles(terms), terms, trust);
  const asked = duties.map(({ agents, objects }, place) => {
    const things = objects.map((words) => ({ words, terms: words.map(termOf) }));
    const weight = Math.max(...things.map(({ terms }) => terms.reduce((sum, term) => sum + term.weight, 0)));
    const agent = oneOfThem(agents.map(termOf));
    return { agents, agent, things, weight: weight * (place === 0 ? tuning.firstDuty : 1) };
  });
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  for (const { agents, agent, things, weight } of asked) {
    for (const [place, { words, terms }] of things.entries()) {
      const trust = place === 0 ? 1 : tuning.otherObject;
      lookUp([...terms, agent], trust);
      if (terms.length > 1) lookUp([terms.at(-1)!, agent], trust * tuning.mainObject);
      for (const others of otherObjects(words))
        lookUp([...others.map(termOf), agent], trust * tuning.termInWords);
      const joined = agents
        .map((each) => singular(words.at(-1)!) + each)
        .filter((each) => known.weightOf(each) > 0);
      for (const each of joined) lookUp([termOf(each)], trust * (terms.length > 1 ? tuning.mainObject : 1));
    }
    tally.endDuty(weight / total);
  }
}
