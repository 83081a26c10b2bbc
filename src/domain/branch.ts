/** The six branches, in the order of the Department of Defense's order of precedence for display lists. */
export const BRANCHES = ['Army', 'Marine Corps', 'Navy', 'Air Force', 'Space Force', 'Coast Guard'] as const;

/** The larger first, by active strength (Defense Manpower Data Center). */
export const BRANCHES_BY_SIZE: readonly Branch[] = [
  'Army',
  'Navy',
  'Air Force',
  'Marine Corps',
  'Coast Guard',
  'Space Force',
];

export type Branch = (typeof BRANCHES)[number];

/** True for the exact name of a branch. */
export function isBranch(value: unknown): value is Branch {
  return typeof value === 'string' && (BRANCHES as readonly string[]).includes(value);
}

/** A branch as part of a URL: "Marine Corps" → "marine-corps". */
export function branchSlug(branch: Branch): string {
  return branch.toLowerCase().replace(' ', '-');
}

/** How else people write a branch in a link. */
const OTHER_SLUGS: ReadonlyMap<string, Branch> = new Map([
  ['marines', 'Marine Corps'],
  ['usmc', 'Marine Corps'],
  ['usa', 'Army'],
  ['usn', 'Navy'],
  ['usaf', 'Air Force'],
  ['ussf', 'Space Force'],
  ['uscg', 'Coast Guard'],
]);

/** The branch of a URL part, also in any case, written together or with spaces; undefined when it is none. */
export function branchFromSlug(slug: string): Branch | undefined {
  const wanted = slug.toLowerCase().replace(/[\s_-]+/g, '');
  return BRANCHES.find((branch) => branchSlug(branch).replace('-', '') === wanted) ?? OTHER_SLUGS.get(wanted);
}
