/** What a title says of where somebody stands in a trade. */

/** The titles of enlisted people who begin. */
export function begins(title: string): boolean {
  return BEGINNER.test(title);
}

/** Titles of those who lead. */
export function leads(title: string): boolean {
  return LEADER.test(title);
}

const BEGINNER = /\b(?:apprentice|basic|helper|trainee)\b|\brecruit$/i;
const LEADER = /\b(?:chief|director|leader|manager|superintendent|supervisor|supervisory)\b/i;

/**
 * Whether an occupation is on the level of a title: who leads goes back to no entry job and to assisting no office, and
 * who begins leads nobody yet.
 */
export function fitsLevel(
  title: string,
  { code, zone }: { readonly code: string; readonly zone: number | null },
): boolean {
  if (leads(title)) return isLead(code) || !(isSoonLearned(zone) || isClerk(code));
  return !(begins(title) && isLead(code));
}

/** Managers and first-line supervisors. */
export function isLead(occupation: string): boolean {
  return LEADS.test(occupation);
}

/** Those who assist an office: clerks, dispatchers, secretaries, without those who lead them. */
export function isClerk(occupation: string): boolean {
  return CLERKS.test(occupation);
}

/** Whether an occupation is learned in some months (job zones 1 and 2). */
export function isSoonLearned(zone: number | null): boolean {
  return zone !== null && zone < 3;
}

const LEADS = /^(?:11-|(?:3[3-9]|4\d|5[13])-10)/;
const CLERKS = /^43-(?!10)/;
