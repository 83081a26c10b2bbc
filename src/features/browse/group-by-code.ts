import type { Specialty } from '../../domain/military-title.ts';

export interface CodeGroup {
  /** What its codes begin with: "25", "1D", "A". */
  name: string;
  /** For links within the page. */
  id: string;
  specialties: Specialty[];
}

// Below this a group needs no finer cut.
const LONG_LIST = 150;

/** Groups a list by the first characters of the codes: by two where the list is long, else by one. */
export function groupByCode(specialties: readonly Specialty[]): CodeGroup[] {
  const length = specialties.length > LONG_LIST ? 2 : 1;
  const groups = new Map<string, Specialty[]>();
  for (const specialty of specialties) {
    const name = specialty.code.slice(0, length).toUpperCase();
    groups.set(name, [...(groups.get(name) ?? []), specialty]);
  }
  return [...groups].map(([name, members]) => ({ name, id: `codes-${name}`, specialties: members }));
}
