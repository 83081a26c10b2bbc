import { type CrosswalkFacts, createFactsReader } from '../data/crosswalk-facts.ts';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { FurtherOccupations } from '../data/further-codec.ts';
import type { MilitaryAnswer, OccupationAnswer } from '../search/answers.ts';

/** Takes out of the index what whoever shows an answer needs. */
export interface AnswerFacts {
  ofMilitary: (answer: MilitaryAnswer) => CrosswalkFacts;
  ofOccupations: (answer: OccupationAnswer) => CrosswalkFacts;
}

/** @param further what stands beside the official matches, where that is known. */
export function createAnswerFacts(index: CrosswalkIndex, further?: FurtherOccupations): AnswerFacts {
  const read = createFactsReader(index);
  return {
    ofMilitary({ results, jobs }) {
      const all = [...results, ...jobs.flatMap((job) => job.results)];
      const known = all.flatMap(({ evidence }) =>
        evidence.flatMap((each) => (each.kind === 'lay-title' ? [each.occupation] : [])),
      );
      return read(
        all.map(({ specialty }) => specialty),
        known,
        further,
      );
    },
    ofOccupations: ({ results }) =>
      read(
        [],
        results.map(({ occupation }) => occupation),
      ),
  };
}
