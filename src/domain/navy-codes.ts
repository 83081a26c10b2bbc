import type { Specialty } from './military-title.ts';

/** The job itself, of two or three letters: HM, STG. */
const RATING = /^[A-Z]{2,3}$/;
/** Seaman, fireman, airman, constructionman, hospitalman, dentalman, each an apprentice or a recruit, too: no rating yet. */
const NO_RATING_YET = /^[SFACHD][NAR]$/;
// Skills in a rating: L03A, 747B since 2018; 8404 before. Officers' billets have four digits, too.
const SKILL = /^(?:[A-Z]\d\d[A-Z]|\d{3}[A-Z]|\d{4})$/;
/** A qualification that many jobs may have. */
const QUALIFICATION = /^\d{6}$/;

function isOfNavyEnlisted({ branches, ranks }: Specialty): boolean {
  return branches[0] === 'Navy' && ranks.includes('Enlisted');
}

/** True for the form of a rating; the Coast Guard's are alike. */
export function hasFormOfRating(code: string): boolean {
  return RATING.test(code) && !NO_RATING_YET.test(code);
}

export function isRating(specialty: Specialty): boolean {
  return isOfNavyEnlisted(specialty) && hasFormOfRating(specialty.code);
}

export function isSkill(specialty: Specialty): boolean {
  return isOfNavyEnlisted(specialty) && SKILL.test(specialty.code);
}

/** A Navy officer billet classification: 8506. */
export function isOfficerBillet({ branches, ranks, code }: Specialty): boolean {
  return branches[0] === 'Navy' && !ranks.includes('Enlisted') && /^\d{4}$/.test(code);
}

/** 0 for a job, 1 for a skill in one, 2 for a qualification. */
export function standingOfCode(specialty: Specialty): number {
  if (!isOfNavyEnlisted(specialty)) return 0;
  return QUALIFICATION.test(specialty.code) ? 2 : isSkill(specialty) ? 1 : 0;
}
