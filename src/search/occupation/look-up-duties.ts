import { oneOfThem, type WordMatches } from '../../text/match-words.ts';
import type { Duty } from './duties.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { OccupationTally } from './tally.ts';

/** Looks up, for each duty, the titles of whoever does that: "car painter" for "paint cars"; verb and object count together. */
export function lookUpDuties(
  duties: readonly Duty[],
  { matchTitleWord, scoreTitles, tuning }: Pick<OccupationBase, 'matchTitleWord' | 'scoreTitles' | 'tuning'>,
  tally: OccupationTally,
): void {
  const termOf = (word: string): WordMatches => matchTitleWord(word, false, false);
  const lookUp = (terms: readonly WordMatches[], trust: number) =>
    tally.takeDuty(scoreTitles(terms), terms, trust);
  const asked = duties.map(({ agents, objects }, place) => {
    const things = objects.map((object) => object.map(termOf));
    const weight = Math.max(...things.map((terms) => terms.reduce((sum, term) => sum + term.weight, 0)));
    return {
      things,
      agent: oneOfThem(agents.map(termOf)),
      weight: weight * (place === 0 ? tuning.firstDuty : 1),
    };
  });
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  for (const { things, agent, weight } of asked) {
    for (const [place, terms] of things.entries()) {
      const trust = place === 0 ? 1 : tuning.otherObject;
      lookUp([...terms, agent], trust);
      if (terms.length > 1) lookUp([terms.at(-1)!, agent], trust * tuning.mainObject);
    }
    tally.endDuty(weight / total);
  }
}
