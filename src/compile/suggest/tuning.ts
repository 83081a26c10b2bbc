import type { LikenessWeights } from './likeness.ts';
import type { FurtherWeights, LinkWeights } from './weights.ts';

/** One weight of the inference. Weights of likeness and links are log-odds, fitted by `npm run evaluate -- --fit`. */
export interface Weight {
  value: number;
  /** Values that make sense. */
  least: number;
  most: number;
  /** What a larger value does. */
  effect: string;
}

const weight = (value: number, [least, most]: [number, number], effect: string): Weight => ({
  value,
  least,
  most,
  effect,
});

/** How likely two jobs share an official occupation. */
export const LIKENESS = {
  titleWords: weight(0, [0, 8], 'common words of the titles count more, rare ones most'),
  titleLetters: weight(
    6.76,
    [0, 12],
    'common letter triples of the titles count more: "mech" and "mechanic" meet',
  ),
  duties: weight(6.34, [0, 12], 'common words of the official duties count more'),
  dutiesKnown: weight(-0.99, [-3, 0], 'jobs that both have a description start nearer'),
  group: weight(2.87, [0, 5], 'the same DoD occupation group of six digits counts more'),
  groupStart: weight(1.48, [0, 4], 'the same beginning of the group counts more'),
  otherGroup: weight(-0.72, [-3, 0], 'two different groups speak less against it'),
  field: weight(1.79, [0, 3], 'the same field of work in the code counts more'),
  rankClass: weight(1.72, [0, 4], 'both enlisted, or both officers, counts more'),
  start: weight(-5.74, [-9, -3], 'any two jobs start nearer'),
} as const satisfies Record<keyof LikenessWeights, Weight>;

/** How sure it is that a job leads to an occupation. */
export const LINK = {
  votes: weight(2.27, [0, 6], 'the share of votes of alike jobs counts more'),
  votesLog: weight(1.03, [0, 2], 'its logarithm counts more: a small share more than none'),
  field: weight(1.78, [0, 5], 'the share of jobs of the same field that lead there counts more'),
  layTitle: weight(2.24, [0, 5], 'a civilian title with the words counts more'),
  nearestName: weight(0.91, [0, 3], 'the civilian title nearest of all counts more'),
  duties: weight(1.92, [0, 6], 'common words of duties and tasks count more'),
  below: weight(-0.58, [-3, 0], "less is taken from an officer's occupation for each zone below the third"),
  start: weight(-7.06, [-12, -4], 'every link is surer'),
} as const satisfies Record<keyof LinkWeights, Weight>;

/**
 * How sure it is that experts would list an occupation for a job, beside its official matches. Fitted on their lists, but for
 * `under`, which is set higher by hand: the lists of 2014 and 2016 cannot name the occupations that are new since.
 */
export const FURTHER = {
  link: weight(0.18, [0, 2], 'what alike jobs, civilian titles and duties say counts more'),
  duties: weight(6.26, [0, 10], 'common words of duties and tasks count more, beyond the link'),
  tasks: weight(2.1, [0, 6], 'common words of the tasks of an official match count more'),
  stepsDown: weight(-0.09, [-2, 0], 'less is taken for each job zone below the official matches'),
  under: weight(
    4,
    [0, 6],
    'specific jobs under an official match that is a whole group come sooner, those that fit most',
  ),
  short: weight(0.69, [0, 4], "O*NET's five most related occupations of a match come sooner"),
  long: weight(0.35, [0, 4], 'its five next come sooner'),
  supplemental: weight(0.25, [0, 2], 'its ten supplemental ones come sooner'),
  family: weight(0.91, [0, 4], 'what the same code at another level leads to comes sooner'),
  experts: weight(2.38, [0, 6], 'the share of the expert lists of alike jobs that name it counts more'),
  expertsLog: weight(0.67, [0, 2], 'its logarithm counts more: a small share more than none'),
  start: weight(-3.47, [-6, 2], 'everything is surer'),
} as const satisfies Record<keyof FurtherWeights, Weight>;

/** Whose expert lists have a say. */
export const EXPERTS = {
  sharing: weight(2, [0, 5], 'lists of jobs with the same official matches count more; log-odds'),
} as const satisfies Record<string, Weight>;

/** From which probability on a link is shown, and called strong. */
export const CALIBRATION = {
  strong: weight(0.8, [0.6, 0.95], 'fewer links are called strong'),
  official: weight(0.12, [0.02, 0.5], 'fewer links that the crosswalk would make are shown'),
  listed: weight(0.05, [0.05, 0.5], 'fewer links that experts would list are shown'),
  trust: weight(0.5, [0, 1], 'what experts would list comes sooner, against what the crosswalk would link'),
} as const satisfies Record<string, Weight>;

/** Which job of another branch is the same; log-odds but for `least`, `title`, `surely`, `strong` and `military`. */
export const SAME_JOB = {
  sharing: weight(2, [0, 4], 'the same official matches count more'),
  lists: weight(8, [0, 12], 'the same occupations in expert lists count more'),
  apart: weight(1.5, [0, 4], 'civilian matches of other kinds of work count more against it'),
  chiefs: weight(1, [0, 3], 'a code of chiefs alone counts less than that of the job'),
  military: weight(0.5, [0, 1], 'matches without a civilian counterpart count more'),
  kind: weight(4, [0, 6], 'the same kind of work in our reviewed table counts more'),
  ranks: weight(1, [0, 3], 'no rank type in common counts more against it'),
  rating: weight(2, [0, 3], 'a Navy or Coast Guard rating comes sooner than one of its skills'),
  title: weight(0.4, [0.2, 0.8], 'fewer titles are called alike'),
  surely: weight(0.6, [0.4, 1], 'fewer titles are so alike that other matches say nothing against it'),
  strong: weight(0.9, [0.6, 0.99], 'fewer jobs are called nearly the same'),
  least: weight(0.5, [0.2, 0.9], 'fewer jobs are called the same'),
} as const satisfies Record<string, Weight>;

export const SAME_JOB_WEIGHTS = valuesOf(SAME_JOB);
export const LIKENESS_WEIGHTS = valuesOf(LIKENESS);
export const LINK_WEIGHTS = valuesOf(LINK);
export const FURTHER_WEIGHTS = valuesOf(FURTHER);
export const EXPERT_WEIGHTS = valuesOf(EXPERTS);
export const LEAST_PROBABILITY = valuesOf(CALIBRATION);

function valuesOf<K extends string>(weights: Readonly<Record<K, Weight>>): Readonly<Record<K, number>> {
  return Object.fromEntries(
    Object.entries<Weight>(weights).map(([name, { value }]) => [name, value]),
  ) as Record<K, number>;
}
