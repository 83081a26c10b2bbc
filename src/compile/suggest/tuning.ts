import type { LikenessWeights } from './likeness.ts';
import type { LinkWeights } from './weights.ts';

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
    6.75,
    [0, 12],
    'common letter triples of the titles count more: "mech" and "mechanic" meet',
  ),
  duties: weight(7.47, [0, 12], 'common words of the official duties count more'),
  dutiesKnown: weight(-0.91, [-3, 0], 'jobs that both have a description start nearer'),
  group: weight(2.77, [0, 5], 'the same DoD occupation group of six digits counts more'),
  groupStart: weight(1.52, [0, 4], 'the same beginning of the group counts more'),
  otherGroup: weight(-0.86, [-3, 0], 'two different groups speak less against it'),
  field: weight(1.01, [0, 3], 'the same field of work in the code counts more'),
  rankClass: weight(1.69, [0, 4], 'both enlisted, or both officers, counts more'),
  start: weight(-5.7, [-9, -3], 'any two jobs start nearer'),
} as const satisfies Record<keyof LikenessWeights, Weight>;

/** How sure it is that a job leads to an occupation. */
export const LINK = {
  votes: weight(2.5, [0, 6], 'the share of votes of alike jobs counts more'),
  votesLog: weight(0.85, [0, 2], 'its logarithm counts more: a small share more than none'),
  field: weight(2.5, [0, 5], 'the share of jobs of the same field that lead there counts more'),
  layTitle: weight(2.07, [0, 5], 'a civilian title with the words counts more'),
  nearestName: weight(1.02, [0, 3], 'the civilian title nearest of all counts more'),
  duties: weight(2.45, [0, 6], 'common words of duties and tasks count more'),
  below: weight(-0.49, [-3, 0], "less is taken from an officer's occupation for each zone below the third"),
  start: weight(-6.91, [-12, -4], 'every link is surer'),
} as const satisfies Record<keyof LinkWeights, Weight>;

/** What the official matches of the job itself add: the fit cannot see it, for it holds them out. */
export const KNOWN = {
  under: weight(3, [0, 6], 'specific jobs under an official match that is a whole group come sooner'),
  short: weight(1.8, [0, 4], "O*NET's five most related occupations of a match come sooner"),
  long: weight(1.2, [0, 4], 'its five next come sooner'),
  supplemental: weight(0.4, [0, 2], 'its ten supplemental ones come sooner'),
  family: weight(2, [0, 4], 'what the same code at another level leads to comes sooner'),
} as const satisfies Record<string, Weight>;

/** From which probability on a link is shown, and called strong. */
export const CALIBRATION = {
  strong: weight(0.8, [0.6, 0.95], 'fewer links are called strong'),
  fair: weight(0.04, [0.01, 0.3], 'fewer links are shown'),
} as const satisfies Record<string, Weight>;

export const LIKENESS_WEIGHTS = valuesOf(LIKENESS);
export const LINK_WEIGHTS = valuesOf(LINK);
export const KNOWN_ODDS = valuesOf(KNOWN);
export const LEAST_PROBABILITY = valuesOf(CALIBRATION);

function valuesOf<K extends string>(weights: Readonly<Record<K, Weight>>): Readonly<Record<K, number>> {
  return Object.fromEntries(
    Object.entries<Weight>(weights).map(([name, { value }]) => [name, value]),
  ) as Record<K, number>;
}
