import type { Branch } from './branch.ts';

/** An Air Force or Space Force specialty code taken apart. */
export interface AfscParts {
  /** The code with X for the skill level and without its shred: 1D7X1, 17SX. */
  family: string;
  /** The skill level digit. */
  level: string;
  /** The shred or suffix letter, '' for none. */
  shred: string;
}

// Enlisted AFSC: career group, field letter, subdivision, SKILL LEVEL, specialty, shred (DAFECD, "How to read an AFSC").
const ENLISTED = /^(\d[A-Z]\d)([0-9X])([1-9])([A-Z]?)$/;
// Officer AFSC: career group, utilization field, functional letter, QUALIFICATION LEVEL, suffix (DAFOCD).
const OFFICER = /^(\d\d[A-Z])([0-9X])([A-Z]?)$/;
// Enlisted AFSC before October 1993: career field, SKILL LEVEL, specialty, shred: 70250 is level 5 of 702X0.
const ENLISTED_BEFORE_1993 = /^(\d{3})([0-9X])(\d)([A-Z]?)$/;
// Special duty and reporting identifiers (8xxxx, 9xxxx, 80C0, 92T0): the fourth sign is no skill level there.
const IDENTIFIER = /^(?:[89][A-Z]\d{3}|[89]\d[A-Z]\d[A-Z]?)$/;
// An officer's identifier may carry a suffix for the aircraft or mission: 80C0M.
const OFFICER_IDENTIFIER = /^([89]\d[A-Z]\d)[A-Z]?$/;

export const SKILL_LEVELS: Record<string, string> = {
  '0': 'chief enlisted manager',
  '1': 'helper',
  '3': 'apprentice',
  '5': 'journeyman',
  '7': 'craftsman',
  '9': 'superintendent',
};

/**
 * Takes an Air Force or Space Force code apart, with a digit or an X in the level's place.
 * Undefined for codes that have no skill level: special duty and reporting identifiers, chief enlisted manager codes (1D700).
 */
export function afscParts(code: string): AfscParts | undefined {
  if (IDENTIFIER.test(code)) return undefined;
  const enlisted = ENLISTED.exec(code) ?? ENLISTED_BEFORE_1993.exec(code);
  if (enlisted) {
    const [, field = '', level = '', specialty = '', shred = ''] = enlisted;
    return { family: `${field}X${specialty}`, level, shred };
  }
  const officer = OFFICER.exec(code);
  if (officer) {
    const [, field = '', level = '', shred = ''] = officer;
    return { family: `${field}X`, level, shred };
  }
  return undefined;
}

/**
 * The code that stands for all skill levels and shreds of a job: 1D7X1 for 1D751Q. Only the Air Force and the Space
 * Force write the level into the code; an identifier such as 80C0M loses its suffix only (80C0).
 */
export function specialtyCode(branch: Branch, code: string): string {
  if (branch !== 'Air Force' && branch !== 'Space Force') return code;
  const parts = afscParts(code);
  if (parts) return parts.family;
  const identifier = OFFICER_IDENTIFIER.exec(code);
  return identifier ? identifier[1]! : code;
}

/** True for a code of one job, whatever its titles say: those with skill levels, and identifiers that take a suffix. */
export function namesOneJob(branch: Branch, code: string): boolean {
  if (branch !== 'Air Force' && branch !== 'Space Force') return false;
  return afscParts(code) !== undefined || OFFICER_IDENTIFIER.test(code);
}
