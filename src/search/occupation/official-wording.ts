import type { OccupationEvidenceGroup } from '../answers.ts';

/** Whether texts of a group are O*NET's own sentences, whose license asks for a notice beside them. */
export function isOfficialWording(group: OccupationEvidenceGroup): boolean {
  return group.startsWith('official-');
}
