import { words } from '#words/military.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { hasFormOfRating, isOfficerBillet, isSkill } from '../../domain/navy-codes.ts';

/**
 * What a code is called: "MOS", "AFSC"; at sea, where there are several kinds, by the form of the code: "Rating" (HM), "NEC"
 * (L03A), "NOBC" (8506), else "Code".
 */
export function codeLabel(names: CrosswalkIndex['codeNames'], branch: Branch, specialty: Specialty): string {
  const { ranks, code } = specialty;
  const atSea = branch === 'Navy' || branch === 'Coast Guard';
  if (atSea && ranks.includes('Enlisted') && hasFormOfRating(code)) return words.rating;
  if (isSkill(specialty)) return words.nec;
  if (isOfficerBillet(specialty)) return words.nobc;
  return names[branch].includes(' ') ? words.code : names[branch];
}
