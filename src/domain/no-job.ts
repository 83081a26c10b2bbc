/** Why a code names no job, though the crosswalk lists it. */
export const NO_JOB_KINDS = [
  /** For people who still train for a job: students, trainees, candidates, a Marine's "basic" codes. */
  'training',
  /** For people who change to another Navy rating. */
  'converting',
  /** The service counts people by it until they have a job. */
  'reporting',
  /** It marks a post that people of several jobs may fill, or people that have not been given one. */
  'any-job',
  /** It names a rank. */
  'rank',
  /** It says how somebody stands: patient, prisoner, unqualified, awaiting discharge. */
  'status',
] as const;
export type NoJob = (typeof NO_JOB_KINDS)[number];

/** As much of a specialty, or of a code without a match, as tells. */
interface Named {
  branches: readonly string[];
  code: string;
  title: string;
}

/** By what the title says; each row is a rule for all titles of its form. */
const TITLES: readonly (readonly [NoJob, RegExp])[] = [
  ['converting', /^conversion nec\b/i],
  ['reporting', /\breporting code\b/i],
  ['training', /\b(?:students?|trainee)\b/i],
  ['training', /^officer candidate,/i],
  // At the end: who looks after candidates or recruits has a job.
  ['training', /\bcandidate$/i],
  ['any-job', /^billet designator\b/i],
  ['any-job', /^general service marine$/i],
  ['rank', /^general officer$/i],
  // "Seaman Recruit", "Airman Apprentice": the pay grades E-1 and E-2 of people without a rating.
  ['rank', /^(?:\w+man|hospital) (?:apprentice|recruit)$/i],
  ['status', /^(?:patient|prisoner|holdee|transient)s?(?:,|$)/i],
  ['status', /\b(?:(?:dis|un)qualified|unassigned|unclassified|unallott?ed|unspecified|wounded warrior)\b/i],
  ['status', /\b(?:awaiting (?:discharge|entry)|medical hold|ineligible for|not available for)\b/i],
];

/**
 * Why a code names no job; undefined for one that does. The Marine Corps gives the codes that end in 00 and 01 to people who
 * have not finished the school of an occupational field ("Basic Motor Transport Marine"); the Navy gave those that end in 99
 * to people who change their rating ("Postal Clerk Basic").
 */
export function noJobOf({ branches, code, title }: Named): NoJob | undefined {
  const named = TITLES.find(([, form]) => form.test(title))?.[0];
  if (named) return named;
  const [branch] = branches;
  if (branch === 'Marine Corps' && /^basic\b/i.test(title) && /0[01]$/.test(code)) return 'training';
  if (branch === 'Marine Corps' && /^basic marine\b/i.test(title)) return 'training';
  if (branch === 'Navy' && /\bbasic$/i.test(title) && /^\d+99$/.test(code)) return 'converting';
  return isImmaterial(title) ? 'any-job' : undefined;
}

/** "Infantry/Armor Immaterial" is a post for any of these; "Senior Veterinarian (Immaterial)" and a sergeant major are jobs. */
function isImmaterial(title: string): boolean {
  return /\bimmaterial\b(?!\))/i.test(title) && !/\b(?:officer|sergeant major)\b/i.test(title);
}
