import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RelatedCode } from '../../domain/job-history.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { isRating, isSkill } from '../../domain/navy-codes.ts';
import { addTo } from '../../text/multimap.ts';
import type { OtherCodes } from './other-codes.ts';
import { relatedCode } from './related-code.ts';

/** More ratings than these share a group too wide to say whose skill it is. */
const MOST_RATINGS = 3;

/** So many digits of a DoD group, the finest first: of the group, of its subgroup, of the major group. */
const DEPTHS = [6, 3, 2] as const;

export interface NavySkills {
  skills: ReadonlyMap<number, readonly RelatedCode[]>;
  ratings: ReadonlyMap<number, readonly RelatedCode[]>;
}

/**
 * Which rating a Navy skill code is of. No official list at hand says so; the DoD occupation group that both are in does,
 * where few ratings share it.
 * @param groupOf the DoD group of a specialty, six digits.
 */
export function navySkills(
  { specialties }: CrosswalkIndex,
  groupOf: (specialty: Specialty) => string | undefined,
  { before }: OtherCodes,
): NavySkills {
  // Today's skill codes are younger than the groups, the codes that they had are not.
  const groupBefore = (specialty: Specialty) =>
    (before.get(specialty.id) ?? []).map(({ old }) => isSkill(old) && groupOf(old))[0] || undefined;
  const ratings = specialties
    .filter((each) => isRating(each) && each.status === 'current')
    .map((rating) => ({ rating, group: groupOf(rating) ?? '' }));
  const skillsOf = new Map<number, RelatedCode[]>();
  const ratingsOf = new Map<number, RelatedCode[]>();
  for (const skill of specialties) {
    if (!isSkill(skill)) continue;
    const group = groupOf(skill) ?? groupBefore(skill);
    for (const { rating } of group ? nearest(ratings, group) : []) {
      addTo(ratingsOf, skill.id, relatedCode(rating));
      if (skill.status === 'current') addTo(skillsOf, rating.id, relatedCode(skill));
    }
  }
  return { skills: skillsOf, ratings: ratingsOf };
}

function nearest<R extends { group: string }>(ratings: readonly R[], group: string): readonly R[] {
  for (const digits of DEPTHS) {
    const start = group.slice(0, digits);
    const near = ratings.filter((each) => each.group.startsWith(start));
    if (near.length > 0) return near.length <= MOST_RATINGS ? near : [];
  }
  return [];
}
