import type { Wage } from './pay.ts';
import type { OccupationRef } from './soc.ts';

export type RelatedTier = 'Primary-Short' | 'Primary-Long' | 'Supplemental';

/** What two occupations have in common, each list most important first and cut to a few. */
export interface Shared {
  skills: string[];
  knowledge: string[];
  technology: string[];
}

export interface Related extends OccupationRef {
  tier: RelatedTier;
  jobZone: number | null;
  medianAnnual: Wage | null;
  /** The group that the pay is published for, or '' where it is the occupation's own. */
  payGroup: string;
  shared: Shared;
}

export interface Cluster {
  cluster: string;
  subCluster: string;
}

/** One specialty track: where this occupation leads within a sub-cluster. */
export interface CareerTrack extends Cluster {
  /** True if this occupation itself belongs to the sub-cluster. */
  own: boolean;
  steps: CareerStep[];
}

export interface CareerStep extends OccupationRef {
  /**
   * up: more preparation or better paid; across: like preparation; nearby: related work that is neither, where there
   * is no next step. See `careerSteps`.
   */
  direction: 'up' | 'across' | 'nearby';
  jobZone: number | null;
  medianAnnual: Wage | null;
  /** The group that the pay is published for, or '' where it is the occupation's own. */
  payGroup: string;
  /** Dollars a year between the medians; null if one is not published or both are the same group's. */
  payDifference: number | null;
  sharedSkills: string[];
  /** What the step asks for and this occupation does not, or less of. */
  missing: Shared;
}
