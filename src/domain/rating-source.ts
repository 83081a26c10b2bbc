/** The groups of figures of which O*NET says who rated them: training and experience with education. */
export const RATED_GROUPS = [
  'education',
  'skills',
  'knowledge',
  'work_styles',
  'work_values',
  'interests',
] as const;

export type RatedGroup = (typeof RATED_GROUPS)[number];

/**
 * Who rated, as O*NET says: workers who do the job; experts on it; O*NET's analysts; its analysts as the list of
 * occupations changed; a machine-learning model; AI and experts.
 */
export const RATERS = ['workers', 'experts', 'analysts', 'transition', 'machine', 'ai-and-experts'] as const;

export type Rater = (typeof RATERS)[number];

export interface RatingSource {
  by: Rater;
  year: number;
}
