import type { Job } from './jobs.ts';
import { LIKENESS_PARTS, type LikenessWeights } from './likeness-parts.ts';
import { neededWords } from './needed-words.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { LEAST_ODDS, probability } from './odds.ts';
import { buildVectors, countTerms, likenesses } from './sparse-vectors.ts';

/** Compares a job with all others. */
export interface Likeness {
  /** The parts of every pair of the job with one of the others, in turn; the array is the same each time. */
  pairs(job: Job, see: (other: Job, parts: Float32Array) => void): void;
  /** The others that are likely enough by these weights to matter; the columns are the same each time. */
  neighbours(job: Job, weights: LikenessWeights, leftOut: (other: Job) => boolean): Neighbours;
}

export function buildLikeness(jobs: readonly Job[], others: readonly Job[]): Likeness {
  const { lookUp, compare, parts, words, letters, duties, classes } = comparison(jobs);
  const { neighbours, clear, add } = createNeighbours(others.length);
  const needs = neededWords(jobs, others, classes);
  return {
    pairs({ id: own }, see) {
      lookUp(own);
      for (const other of others) {
        compare(own, other.id);
        see(other, parts);
      }
    },
    neighbours({ id: own }, weights, leftOut) {
      lookUp(own);
      clear();
      const { titleWords, titleLetters, duties: ofDuties } = weights;
      const {
        dutiesKnown,
        group: ofGroup,
        groupStart: ofStart,
        otherGroup,
        field: ofField,
        rankClass,
      } = weights;
      const needed = needs(own, weights);
      for (let id = 0; id < needed.length; id++) {
        const alike = titleWords * words[id]! + titleLetters * letters[id]! + ofDuties * duties[id]!;
        if (alike < needed[id]!) continue;
        compare(own, id);
        const odds =
          weights.start +
          alike +
          dutiesKnown * parts[3]! +
          ofGroup * parts[4]! +
          ofStart * parts[5]! +
          otherGroup * parts[6]! +
          ofField * parts[7]! +
          rankClass * parts[8]!;
        const job = jobs[id]!;
        if (odds < LEAST_ODDS || leftOut(job)) continue;
        add(job, probability(odds), (parts[0]! + parts[1]!) / 2, parts[2]!, parts[4]!, parts[7]!);
      }
      return neighbours;
    },
  };
}

/** Looks up what one job has in common with all others; then the parts of any pair can be read. */
function comparison(jobs: readonly Job[]) {
  const spaces = [
    buildVectors(jobs.map(({ stems }) => countTerms([...stems]))),
    buildVectors(jobs.map(({ triples }) => countTerms(triples))),
    buildVectors(jobs.map((job) => job.duties)),
  ] as const;
  const found = spaces.map(() => new Float32Array(jobs.length));
  const [words, letters, duties] = found as [Float32Array, Float32Array, Float32Array];
  const group = numbered(jobs, ({ dodGroup }) => dodGroup);
  const start = numbered(jobs, groupStart);
  const field = numbered(jobs, (job) => job.field);
  const described = Uint8Array.from(jobs, (job) => (job.duties.size > 0 ? 1 : 0));
  const enlisted = Uint8Array.from(jobs, (job) => (job.enlisted ? 1 : 0));
  const parts = new Float32Array(LIKENESS_PARTS.length);
  const lookUp = (own: number) => {
    spaces.forEach(({ space, vectors }, i) => {
      likenesses(space, vectors[own]!, found[i]!);
    });
  };
  const compare = (own: number, id: number) => {
    const known = group[id]! > 0 && group[own]! > 0;
    const sameGroup = known && group[id] === group[own];
    parts[0] = words[id]!;
    parts[1] = letters[id]!;
    parts[2] = duties[id]!;
    parts[3] = described[id]! & described[own]!;
    parts[4] = sameGroup ? 1 : 0;
    parts[5] = known && start[id] === start[own] ? 1 : 0;
    parts[6] = known && !sameGroup ? 1 : 0;
    parts[7] = field[id]! > 0 && field[id] === field[own] ? 1 : 0;
    parts[8] = enlisted[id] === enlisted[own] ? 1 : 0;
  };
  return { lookUp, compare, parts, words, letters, duties, classes: { group, start, field, enlisted } };
}

/** What the DoD calls a group, of which the six digits are a part: three digits for enlisted jobs, two for officers'. */
function groupStart({ dodGroup, enlisted }: Job): string {
  return dodGroup.slice(0, enlisted ? 3 : 2);
}

/** A number for each text, 0 for none: comparing numbers is what sixty million pairs need. */
function numbered(jobs: readonly Job[], textOf: (job: Job) => string): Int32Array {
  const numbers = new Map([['', 0]]);
  return Int32Array.from(jobs, (job) => {
    const text = textOf(job);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}
