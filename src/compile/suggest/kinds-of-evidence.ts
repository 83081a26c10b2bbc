import type { Known } from './further-parts.ts';
import { type Candidate, LINK_PARTS } from './link-parts.ts';
import type { Relation } from './signals/relations.ts';

/** From where on a signal says something by itself. */
const LEAST = {
  vote: 0.05,
  group: 0.06,
  field: 0.1,
  duties: 0.1,
  /** Of the tasks of a match: from the first on a list of one job says something, from the second on they tell alone. */
  tasks: { listed: 0.15, alone: 0.2 },
  /** Of lists of alike jobs, of jobs that only share a match, and of any where the match is of no trade in particular. */
  experts: { alike: 0.1, matched: 0.1, general: 0.05 },
  /** So much of the lists, and so many of them, count as two kinds: more where the tasks of the matches are strange to it. */
  agreed: { near: 0.12, strange: 0.25, lists: 2, listsOfStrangers: 3, tasks: 0.05 },
};

/**
 * Whether two kinds of evidence speak for a candidate, or the lists of several alike jobs. One kind alone errs: experts
 * list general work for many jobs, titles share a word by chance, O*NET relates what asks for the same skills. The list of
 * a single alike job may be that of a broad rating, with the work of others in it: it counts where something of this job
 * itself speaks too, or where the work is much like that of a match. What O*NET relates to general work it relates to many
 * trades: that counts where the job itself or some list speaks too.
 */
export function isBacked(candidate: Candidate, known: Known): boolean {
  const { match } = known;
  if (!match) return true;
  const id = candidate.occupation;
  const apart = match.apart[id] === 1;
  const { share = 0, lists = 0, matched = false } = known.experts.get(id) ?? {};
  const { title, duties, group } = ownEvidence(candidate);
  const tasks = match.tasks[id]!;
  const isOwn = title || duties || group || known.family.has(id);
  const listed =
    !apart &&
    (lists > 0 ? share >= LEAST.experts.alike : matched && share >= LEAST.experts.matched) &&
    (lists !== 1 || isOwn || tasks >= LEAST.tasks.listed);
  const relation = known.relations.get(id);
  const isRelated = relates(relation) && (!relation?.general || isOwn || share >= LEAST.experts.general);
  const tells = [title, duties || tasks >= LEAST.tasks.alone, isRelated || known.family.has(id)].filter(
    Boolean,
  ).length;
  // Lists of jobs that are not alike are of the same group or match: with the group they are one kind.
  const ofGroup = lists > 0 ? Number(group) + Number(listed) : Number(group || listed);
  const isStrange = apart || tasks < LEAST.agreed.tasks;
  const agreed =
    share >= (isStrange ? LEAST.agreed.strange : LEAST.agreed.near) &&
    lists >= (isStrange ? LEAST.agreed.listsOfStrangers : LEAST.agreed.lists);
  return agreed || tells + ofGroup >= 2;
}

const FIELD = LINK_PARTS.indexOf('field');

/** What speaks for a candidate of the job itself: the words of titles and of duties, and its group. */
function ownEvidence({ vote, name, groupShare, parts, dutyShare }: Candidate) {
  return {
    title: (vote?.proof !== undefined && vote.share >= LEAST.vote) || name !== undefined,
    duties: dutyShare >= LEAST.duties,
    group: groupShare >= LEAST.group || parts[FIELD]! >= LEAST.field,
  };
}

/** O*NET relates it to a match, or it is a part of one; that it is of the same group as the rest of one says little. */
function relates(relation: Relation | undefined): boolean {
  return relation !== undefined && relation.kind !== 'beside';
}
