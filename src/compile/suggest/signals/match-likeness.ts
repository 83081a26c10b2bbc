import type { OccupationBook } from '../occupation-book.ts';
import { leadsOthers } from '../rank-fit.ts';
import { likenesses, vectorIn } from '../sparse-vectors.ts';

/** How every occupation, by its place in the book, stands to a job's official matches. */
export interface MatchLikeness {
  /** How much its tasks and those of the most alike match use the same stems, 0 to 1. */
  readonly tasks: Float32Array;
  /** How many job zones it is below the match that takes the most preparation: who did that would be led down. */
  readonly stepsDown: Float32Array;
  /** 1 where the lists of a few other jobs prove little: the rest of a group, a step down, the lead of another trade. */
  readonly apart: Uint8Array;
}

/** Compares occupations with official matches. */
export function matchLikeness({ occupations, idOf, tasks }: OccupationBook) {
  const zones = occupations.map(({ zone }) => zone);
  const ofOne = new Map<number, Float32Array>();
  const likeOne = (match: number): Float32Array => {
    let known = ofOne.get(match);
    if (!known) {
      known = new Float32Array(occupations.length);
      likenesses(tasks.space, vectorIn(tasks.space, tasks.counts[match]!), known);
      ofOne.set(match, known);
    }
    return known;
  };
  const ofAll = new Map<string, MatchLikeness>();
  return (official: readonly string[]): MatchLikeness => {
    const key = official.join();
    let known = ofAll.get(key);
    if (!known) {
      const matches = official.flatMap((code) => idOf.get(code) ?? []);
      const zone = Math.max(0, ...matches.map((match) => occupations[match]!.zone ?? 0));
      const stepsDown = new Float32Array(occupations.length);
      const apart = new Uint8Array(occupations.length);
      for (let id = 0; id < occupations.length; id++) {
        const each = occupations[id]!;
        stepsDown[id] = Math.max(0, zone - (zones[id] ?? zone));
        apart[id] = Number(each.residual || stepsDown[id]! > 0 || leadsOthers(official, each));
      }
      known = {
        tasks: largest(matches.map(likeOne), occupations.length),
        stepsDown,
        apart,
      };
      ofAll.set(key, known);
    }
    return known;
  };
}

function largest(all: readonly Float32Array[], length: number): Float32Array {
  const values = new Float32Array(length);
  for (const each of all) for (let i = 0; i < length; i++) values[i] = Math.max(values[i]!, each[i]!);
  return values;
}
