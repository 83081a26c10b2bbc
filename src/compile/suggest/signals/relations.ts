import type { CivilianOccupation, Tier } from '../occupation-book.ts';

/** How an occupation stands to one of a job's official matches. */
export type Relation = { kind: Tier | 'under'; to: string };

/**
 * What O*NET relates to the official matches of a job, and, where a match is a whole group or the rest of one, the
 * specific jobs that the taxonomy has taken out of it (15-1299.00: 15-1299.01 and so on). The closest relation counts.
 */
export function relationsOf(
  official: readonly string[],
  occupations: readonly CivilianOccupation[],
  idOf: ReadonlyMap<string, number>,
): Map<number, Relation> {
  const relations = new Map<number, Relation>();
  const add = (id: number | undefined, relation: Relation) => {
    if (id === undefined) return;
    const known = relations.get(id);
    if (!known || CLOSENESS.indexOf(relation.kind) < CLOSENESS.indexOf(known.kind))
      relations.set(id, relation);
  };
  for (const to of official) {
    const match = occupations[idOf.get(to) ?? -1];
    for (const [code, kind] of match?.related ?? []) add(idOf.get(code), { kind, to });
    if (!to.endsWith('.00')) continue;
    occupations.forEach(({ code }, id) => {
      if (code !== to && code.startsWith(to.slice(0, 8))) add(id, { kind: 'under', to });
    });
  }
  return relations;
}

const CLOSENESS: readonly Relation['kind'][] = ['under', 'short', 'long', 'supplemental'];
