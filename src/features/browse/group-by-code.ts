import { words } from '#words/browse.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';

export interface CodeGroup {
  /** What its codes begin with: "25", "1D", "A". */
  name: string;
  /** For links within the page. */
  id: string;
  specialties: Specialty[];
}

// More links to jump by than this are a list of their own.
const MOST_GROUPS = 48;

/** Groups a list by how the codes begin: by two characters, or by one where that makes too many groups. */
export function groupByCode(specialties: readonly Specialty[]): CodeGroup[] {
  const fine = groupByStart(specialties, 2);
  return fine.length > MOST_GROUPS ? groupByStart(specialties, 1) : fine;
}

function groupByStart(specialties: readonly Specialty[], length: number): CodeGroup[] {
  const groups = new Map<string, Specialty[]>();
  for (const specialty of specialties) {
    const name = specialty.code.slice(0, length).toUpperCase();
    groups.set(name, [...(groups.get(name) ?? []), specialty]);
  }
  return [...groups].map(([name, members]) => ({ name, id: `codes-${name}`, specialties: members }));
}

/** The id of the group of the jobs that only the Space Force has. */
export const OWN = 'own-codes';

/** A branch's jobs by code; of the Space Force those that only it has before those that it shares with the Air Force. */
export function groupsOf(branch: Branch, jobs: readonly Specialty[]): CodeGroup[] {
  if (branch !== 'Space Force') return groupByCode(jobs);
  const own = jobs.filter(({ branches }) => branches.length === 1);
  const shared = groupByCode(jobs.filter(({ branches }) => branches.length > 1));
  return own.length > 0 ? [{ id: OWN, name: words.spaceForceOnly, specialties: own }, ...shared] : shared;
}
