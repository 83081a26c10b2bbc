import type { CivilianOccupation, OccupationBook, Tier } from '../occupation-book.ts';
import { leadsOthers } from '../rank-fit.ts';

/** How an occupation stands to one of a job's official matches. */
export interface Relation {
  kind: Tier | 'under' | 'beside';
  to: string;
  /** The match is of no trade in particular ("Maintenance and Repair Workers, General"): it is related to many. */
  general: boolean;
}

/** What stands in a relation to official matches, by its place in the book. */
export type Relations = (official: readonly string[]) => ReadonlyMap<number, Relation>;

/** Works out the relations of each set of matches once: many jobs have the same. */
export function relationSignal({
  occupations,
  idOf,
}: Pick<OccupationBook, 'occupations' | 'idOf'>): Relations {
  const known = new Map<string, ReadonlyMap<number, Relation>>();
  return (official) => {
    const key = official.join();
    let relations = known.get(key);
    if (!relations) {
      relations = relationsOf(official, occupations, idOf);
      known.set(key, relations);
    }
    return relations;
  };
}

/**
 * What O*NET relates to the official matches of a job, and, where a match is a whole group or the rest of one, the
 * specific jobs that the taxonomy has taken out of it (15-1299.00: 15-1299.01 and so on); beside the rest of a group stand
 * the others of its SOC minor group, for which O*NET has no relation. The closest relation counts.
 */
function relationsOf(
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
    const general = match?.title.endsWith(', General') ?? false;
    for (const [code, kind] of match?.related ?? []) {
      const id = idOf.get(code);
      // O*NET relates supervisors of all trades, and managers: they lead alike. But who led mechanics knows no housekeeping.
      if (id !== undefined && !leadsOthers([to], occupations[id]!)) add(id, { kind, to, general });
    }
    if (!to.endsWith('.00')) continue;
    occupations.forEach(({ code, residual }, id) => {
      if (code === to) return;
      if (code.startsWith(to.slice(0, 8))) add(id, { kind: 'under', to, general });
      else if (match?.residual && !residual && code.startsWith(to.slice(0, 4)))
        add(id, { kind: 'beside', to, general });
    });
  }
  return relations;
}

const CLOSENESS: readonly Relation['kind'][] = ['under', 'short', 'long', 'supplemental', 'beside'];
