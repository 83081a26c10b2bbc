import type { Direction, LeadKind, Reason } from './direction.ts';
import { hasReached, type PayGrade } from './pay-grade.ts';

/** The parts in their order. Where nothing is official, what we reviewed stands where that would. */
const WITH_OFFICIAL: readonly LeadKind[] = ['official', 'experts', 'reviewed', 'suggested'];
const WITHOUT_OFFICIAL: readonly LeadKind[] = ['reviewed', 'experts', 'suggested'];

/** An occupation that a job leads to, once, whoever says so. */
export interface Lead {
  /** O*NET-SOC code. */
  occupation: string;
  kind: LeadKind;
  /** All that is said beside the official crosswalk; what is of the lead's own kind first. */
  links: readonly Direction[];
}

/**
 * Makes one list of all that is said of a job, by kind; within a kind as they come.
 * @param official the official matches, by code.
 * @param directions what is said beside them, by source and best first.
 */
export function leadsOf(official: readonly string[], directions: readonly Direction[]): Lead[] {
  const kinds = official.length > 0 ? WITH_OFFICIAL : WITHOUT_OFFICIAL;
  const links = new Map<string, Direction[]>(official.map((code) => [code, []]));
  for (const direction of directions) {
    const known = links.get(direction.occupation);
    if (known) known.push(direction);
    else links.set(direction.occupation, [direction]);
  }
  const leads = [...links].map(([occupation, said]): Lead => {
    const kind = official.includes(occupation) ? 'official' : kindOf(said, kinds);
    return { occupation, kind, links: said.sort((a, b) => isOfKind(b, kind) - isOfKind(a, kind)) };
  });
  const places = new Map(directions.map((direction, place) => [direction, place]));
  const placeOf = ({ kind, links: [first] }: Lead) => (kind === 'official' ? 0 : places.get(first!)!);
  return leads.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || placeOf(a) - placeOf(b));
}

/**
 * Puts what a person has reached with their pay grade before what asks for a higher one, kind by kind; the rest stays as it
 * is. Where several sources name a grade, the lowest counts.
 */
export function forGrade(leads: readonly Lead[], grade: PayGrade | null): readonly Lead[] {
  if (!grade) return leads;
  const kinds = [...new Set(leads.map(({ kind }) => kind))];
  const reached = ({ links }: Lead) => {
    const asked = links.filter(({ payGrade }) => payGrade !== '');
    return asked.length === 0 || asked.some(({ payGrade }) => hasReached(grade, payGrade));
  };
  return leads.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Number(reached(b)) - Number(reached(a)),
  );
}

/** Orders occupations by how well they fit a job: first those that it leads to, the best first; the rest stay as they are. */
export function byFit<T extends { code: string }>(occupations: readonly T[], leads: readonly Lead[]): T[] {
  const places = new Map(leads.map(({ occupation }, place) => [occupation, place]));
  const placeOf = ({ code }: T) => places.get(code) ?? leads.length;
  return [...occupations].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The reasons that add to what the sources' names say; that a whole list is only likely of the job stands over all of them. */
export function tellingReasons({ links }: Lead): Reason[] {
  const sources = new Set(links.map(({ source }) => source));
  return links
    .flatMap(({ reasons }) => reasons)
    .filter(
      (reason) =>
        reason.kind !== 'list-likely' && !(reason.kind === 'listed-alike' && sources.has(reason.source)),
    );
}

function kindOf(links: readonly Direction[], kinds: readonly LeadKind[]): LeadKind {
  return kinds.find((kind) => links.some((link) => isOfKind(link, kind) === 1))!;
}

function isOfKind({ source }: Direction, kind: LeadKind): 0 | 1 {
  const own = source === 'reviewed' || source === 'suggested' ? source : 'experts';
  return own === kind ? 1 : 0;
}
