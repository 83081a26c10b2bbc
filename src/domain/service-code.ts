import type { Branch } from './branch.ts';
import type { PayGrade } from './pay-grade.ts';
import { afscParts } from './specialty-code.ts';

/** How the services write a level, a rank or a prefix into a code. */

// Army enlisted: MOS, skill level 1–6, then a zero (often typed as the letter O) or an SQI and an ASI (DA PAM 611-21).
export const ARMY_LEVEL = /^(\d\d[A-Z])([1-6])(?:[0O]|[A-Z])?[A-Z0-9]{0,2}$/;
// Army officer and warrant: AOC or MOS followed by zeros (11A00, 153A0).
export const ARMY_OFFICER = /^(\d{2,3}[A-Z])[0O]{1,2}$/;
// Navy and Coast Guard: rating and rate: class 1–3, chief (C), senior (CS), master chief (CM), or an apprentice's rate (NAVPERS 18068F).
export const RATE = /^([A-Z]{2,4}?)(1|2|3|CS|CM|C|SN|FN|AN|CN)$/;
// Navy: NEC with its source rating in front: HM-8404, HM-L10A (NAVPERS 18068F volume II).
export const RATING_AND_NEC = /^([A-Z]{2,3})(\d{4}|[A-Z]\d\d[A-Z])$/;
// Air Force: a prefix letter before the AFSC (K instructor, T formal training …; DAFECD section 3).
export const AFSC_PREFIX = /^([A-Z])(\d[A-Z]\d[\dX]\d[A-Z]?|\d\d[A-Z][\dX][A-Z]?)$/;

/** A code as a person may write it, without what stands for level and rank. */
export interface WrittenCode {
  code: string;
  /** The pay grade that the rest names; undefined where it names none, or several. */
  grade: PayGrade | undefined;
}

/** Petty officers by the ending of their rate; a seaman's ending is that of E3. */
const GRADE_OF_RATE: Record<string, PayGrade> = {
  '3': 'E4',
  '2': 'E5',
  '1': 'E6',
  C: 'E7',
  CS: 'E8',
  CM: 'E9',
  SN: 'E3',
  FN: 'E3',
  AN: 'E3',
  CN: 'E3',
};

/** Army skill levels that are of one pay grade; the first is of E1 to E4, the fifth of E8 and E9 (DA PAM 611-21). */
const GRADE_OF_LEVEL: Record<string, PayGrade> = { '2': 'E5', '3': 'E6', '4': 'E7' };

/**
 * The ways to read a code of a branch that a link or a person writes with a level, rank or prefix, the surest first; the
 * code as it stands is not among them.
 * @param written in any case; hyphens and spaces count for nothing.
 */
export function writtenCodes(branch: Branch, written: string): WrittenCode[] {
  const code = written.toUpperCase().replace(/[\s-]+/g, '');
  const plain: WrittenCode = { code, grade: undefined };
  if (branch === 'Army') return [plain, ...armyCodes(code)];
  if (branch === 'Navy' || branch === 'Coast Guard') return [plain, ...ratedCodes(code)];
  if (branch === 'Air Force' || branch === 'Space Force') return [plain, ...airForceCodes(code)];
  return [plain];
}

function armyCodes(code: string): WrittenCode[] {
  const [, officer] = ARMY_OFFICER.exec(code) ?? [];
  const [, mos, level = ''] = ARMY_LEVEL.exec(code) ?? [];
  return [
    ...(mos ? [{ code: mos, grade: GRADE_OF_LEVEL[level] }] : []),
    ...(officer ? [{ code: officer, grade: undefined }] : []),
  ];
}

function ratedCodes(code: string): WrittenCode[] {
  const [, , skill] = RATING_AND_NEC.exec(code) ?? [];
  const [, rating, rate = ''] = RATE.exec(code) ?? [];
  return [
    ...(skill ? [{ code: skill, grade: undefined }] : []),
    ...(rating ? [{ code: rating, grade: GRADE_OF_RATE[rate] }] : []),
  ];
}

function airForceCodes(code: string): WrittenCode[] {
  const withoutPrefix = AFSC_PREFIX.exec(code)?.[2];
  const bare = [...(withoutPrefix ? [withoutPrefix] : []), code];
  // Officers say their code without the level: 13S for 13S3.
  const families = bare.map((each) => afscParts(/^\d\d[A-Z]$/.test(each) ? `${each}X` : each)?.family);
  return [withoutPrefix, ...families].flatMap((each) => (each ? [{ code: each, grade: undefined }] : []));
}
