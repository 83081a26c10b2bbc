import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';

/**
 * Finds the specialties that a pattern of a table names: `Branch:CODE` with hyphens for spaces in the branch; X stands
 * for the skill level of an Air Force code, a trailing * for any ending.
 * @returns ids of the specialties; none where no title carries such a code.
 */
export function patternLookup(
  specialties: readonly Specialty[],
  titles: readonly MilitaryTitle[],
): (pattern: string) => number[] {
  const byCode = new Map<string, number[]>();
  const add = (key: string, id: number) => {
    const ids = byCode.get(key);
    if (!ids) byCode.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const specialty of specialties) {
    for (const branch of specialty.branches) add(`${branch}:${specialty.code}`, specialty.id);
    for (const id of specialty.titles) {
      const title = titles[id]!;
      for (const branch of title.branches) add(`${branch}:${title.code}`, specialty.id);
    }
  }
  const keys = [...byCode.keys()].sort();
  return (pattern) => {
    const key = pattern.replace(/^[^:]*/, (branch) => branch.replaceAll('-', ' '));
    return key.endsWith('*')
      ? [
          ...new Set(
            keys.filter((each) => each.startsWith(key.slice(0, -1))).flatMap((each) => byCode.get(each)!),
          ),
        ]
      : (byCode.get(key) ?? []);
  };
}
