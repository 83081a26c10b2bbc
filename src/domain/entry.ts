/** What it takes to get into an occupation: licenses, exams, checks, and the ways in. */

/**
 * Whether the law asks for a license, certificate or registration: everywhere in the U.S.; of a federal agency; in most
 * states; in some, or for some of the work only; not at all; or the source does not say.
 */
export const LICENSE_NEEDS = ['all', 'federal', 'most', 'some', 'no', 'unsaid'] as const;

export type LicenseNeed = (typeof LICENSE_NEEDS)[number];

/** What the BLS handbook says of getting in, in our own words; what it leaves unsaid is null or an empty list. */
export interface Entry {
  license: LicenseNeed;
  /** Who grants the license: "state board of nursing"; several where each grants a part. */
  grantedBy: string[];
  /** Exams by name. */
  exams: string[];
  /** Required ones first. */
  certificates: Certificate[];
  /** Background, driving, health, age and the like: "drug test". */
  checks: string[];
  /** Work before this: "none" where the handbook says that none is needed. */
  experience: string | null;
  /** Schooling and training in a phrase: "High school diploma, then a paid apprenticeship of 3 to 4 years". */
  wayIn: string | null;
  /** The handbook's page. */
  address: string;
}

export interface Certificate {
  name: string;
  required: boolean;
}

/** A program of the register of apprenticeships (RAPIDS); programs of one title stand together. */
export interface Apprenticeship {
  title: string;
  /** Another title for the same program. */
  alsoCalled: string | null;
  /** RAPIDS codes; none where the source names only the title. */
  rapids: string[];
  /** Hours of work until it ends, least and most; null where no program of that title counts them. */
  hours: { from: number; to: number } | null;
  /** Whether one may end it by showing the skills, whatever the time. */
  bySkill: boolean;
  /** Whether it came to this occupation by an older code that was changed since, so that it may fit badly. */
  carriedOver: boolean;
}
