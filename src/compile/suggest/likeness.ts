import type { Job } from './jobs.ts';
import {
  buildVectorSpace,
  type Counts,
  countTerms,
  likenesses,
  type SparseVector,
  type VectorSpace,
  vectorIn,
} from './sparse-vectors.ts';

/** What two jobs are compared by. */
export const LIKENESS_PARTS = [
  'titleWords',
  'titleLetters',
  'duties',
  'dutiesKnown',
  'group',
  'groupStart',
  'otherGroup',
  'field',
  'rankClass',
] as const;
export type LikenessPart = (typeof LIKENESS_PARTS)[number];

/** How much each part counts, and where a pair with nothing in common stands (`start`), in log-odds. */
export type LikenessWeights = Readonly<Record<LikenessPart | 'start', number>>;

/** A job and another that may lead where it leads. */
export interface Neighbour {
  job: Job;
  /** How likely they share an official occupation, 0 to 1. */
  likeness: number;
  /** How much their titles are alike, 0 to 1. */
  title: number;
  /** How much their official duties are alike, 0 to 1. */
  duties: number;
  sameGroup: boolean;
  sameField: boolean;
}

/** Compares a job with all others. */
export interface Likeness {
  /** The parts of every pair of the job with one of the others, in turn; the array is the same each time. */
  pairs(job: Job, see: (other: Job, parts: Float32Array) => void): void;
  /** The same, without pairs that cannot be as likely as LEAST_ODDS by these weights. */
  nearPairs(job: Job, weights: LikenessWeights, see: (other: Job, parts: Float32Array) => void): void;
}

export function buildLikeness(jobs: readonly Job[], others: readonly Job[]): Likeness {
  const spaces = [
    spaceOf(jobs, ({ stems }) => countTerms([...stems])),
    spaceOf(jobs, ({ triples }) => countTerms(triples)),
    spaceOf(jobs, ({ duties }) => duties),
  ] as const;
  const found = spaces.map(() => new Float32Array(jobs.length));
  const [words, letters, duties] = found as [Float32Array, Float32Array, Float32Array];
  const group = numbered(jobs, ({ dodGroup }) => dodGroup);
  const start = numbered(jobs, groupStart);
  const field = numbered(jobs, (job) => job.field);
  const described = Uint8Array.from(jobs, (job) => (job.duties.size > 0 ? 1 : 0));
  const enlisted = Uint8Array.from(jobs, (job) => (job.enlisted ? 1 : 0));
  const ids = Int32Array.from(others, ({ id }) => id);
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
  return {
    pairs({ id: own }, see) {
      lookUp(own);
      for (const other of others) {
        compare(own, other.id);
        see(other, parts);
      }
    },
    nearPairs({ id: own }, weights, see) {
      lookUp(own);
      const missing = missingOdds(weights);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const alike =
          weights.titleWords * words[id]! +
          weights.titleLetters * letters[id]! +
          weights.duties * duties[id]!;
        if (alike < missing && start[id] !== start[own] && field[id] !== field[own]) continue;
        compare(own, id);
        see(others[i]!, parts);
      }
    },
  };
}

/** What words have to bring of a pair with neither the group's beginning nor the field in common, a little less. */
function missingOdds({ start, rankClass, dutiesKnown, otherGroup }: LikenessWeights): number {
  return LEAST_ODDS - (start + rankClass + Math.max(0, dutiesKnown) + Math.max(0, otherGroup)) - 1e-6;
}

/** The others that are likely enough to matter, in the order of their ids. */
export function neighboursOf(
  job: Job,
  likeness: Likeness,
  weights: LikenessWeights,
  leftOut: (other: Job) => boolean,
): Neighbour[] {
  const factors = Float64Array.from(LIKENESS_PARTS, (part) => weights[part]);
  const neighbours: Neighbour[] = [];
  likeness.nearPairs(job, weights, (other, parts) => {
    let odds = weights.start;
    for (let i = 0; i < factors.length; i++) odds += factors[i]! * parts[i]!;
    if (odds < LEAST_ODDS || leftOut(other)) return;
    neighbours.push({
      job: other,
      likeness: 1 / (1 + Math.exp(-odds)),
      title: (parts[0]! + parts[1]!) / 2,
      duties: parts[2]!,
      sameGroup: parts[4] === 1,
      sameField: parts[7] === 1,
    });
  });
  return neighbours;
}

/** Log-odds of about one in thirty: whoever is less alike says nothing. */
export const LEAST_ODDS = -3.4;

/** What the DoD calls a group, of which the six digits are a part: three digits for enlisted jobs, two for officers'. */
function groupStart({ dodGroup, enlisted }: Job): string {
  return dodGroup.slice(0, enlisted ? 3 : 2);
}

function spaceOf(
  jobs: readonly Job[],
  countsOf: (job: Job) => Counts,
): { space: VectorSpace; vectors: readonly SparseVector[] } {
  const counts = jobs.map(countsOf);
  const space = buildVectorSpace(counts);
  return { space, vectors: counts.map((each) => vectorIn(space, each)) };
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
