import type { Known } from './further-parts.ts';
import { type Candidate, LINK_PARTS } from './link-parts.ts';
import type { Relation } from './signals/relations.ts';

/** From where on a signal says something by itself. */
const LEAST = {
  vote: 0.1,
  group: 0.1,
  field: 0.1,
  name: 0.55,
  duties: 0.12,
  tasks: 0.2,
  /** Of lists of alike jobs, and of jobs that only share a match. */
  experts: { alike: 0.1, matched: 0.15 },
  /** So much of the lists, and so many of them, count as two kinds: more where the tasks of the matches are strange to it. */
  agreed: { near: 0.12, apart: 0.25, lists: 2, listsOfStrangers: 3, tasks: 0.05 },
};

/**
 * Whether two kinds of evidence speak for a candidate, or the lists of several alike jobs. One kind alone errs: experts
 * list general work for many jobs, titles share a word by chance, O*NET relates what asks for the same skills.
 */
export function isBacked(candidate: Candidate, known: Known): boolean {
  if (!known.match) return true;
  const apart = known.match.apart[candidate.occupation] === 1;
  const { share = 0, lists = 0, matched = false } = known.experts.get(candidate.occupation) ?? {};
  const isStrange = apart || known.match.tasks[candidate.occupation]! < LEAST.agreed.tasks;
  const agreed =
    share >= (apart ? LEAST.agreed.apart : LEAST.agreed.near) &&
    lists >= (isStrange ? LEAST.agreed.listsOfStrangers : LEAST.agreed.lists);
  const { tells, group } = besideExperts(candidate, known);
  const listed =
    !apart && (lists > 0 ? share >= LEAST.experts.alike : matched && share >= LEAST.experts.matched);
  // Lists of jobs that are not alike are of the same group or match: with the group they are one kind.
  const ofGroup = lists > 0 ? Number(group) + Number(listed) : Number(group || listed);
  return agreed || tells + ofGroup >= 2;
}

/** Words of titles, words of duties and tasks, O*NET's relations and the family: how many tell of it; and its group. */
function besideExperts(candidate: Candidate, known: Known): { tells: number; group: boolean } {
  const { occupation, vote, name, groupShare, parts, dutyShare } = candidate;
  const kinds = [
    (vote?.proof !== undefined && vote.share >= LEAST.vote) || (name?.likeness ?? 0) >= LEAST.name,
    dutyShare >= LEAST.duties || (known.match?.tasks[occupation] ?? 0) >= LEAST.tasks,
    isRelated(known.relations.get(occupation)) || known.family.has(occupation),
  ];
  const group = groupShare >= LEAST.group || parts[LINK_PARTS.indexOf('field')]! >= LEAST.field;
  return { tells: kinds.filter(Boolean).length, group };
}

/** O*NET relates it to a match, or it is a part of one; that it is of the same group as the rest of one says little. */
function isRelated(relation: Relation | undefined): boolean {
  return relation !== undefined && relation.kind !== 'beside';
}
