import type { RelatedTier } from '../../domain/career.ts';
import type { Basics } from './basics.ts';

/** So much of the work has to be the same where nothing else speaks for a step to a related occupation. */
const SAME_WORK = 0.15;
/** And so much where O*NET does not relate the two: of steps with less, half read silly. */
const MUCH_SAME_WORK = 0.25;
/** How alike two occupations' demands have to be if O*NET does not relate them. */
const ALIKE = 0.5;
/** How alike they have to be to speak for a relation of O*NET's alone. */
const MUCH_ALIKE = 0.6;

/** The last entry degree of BLS's list. */
const LONGEST_STUDY = 'Doctoral or professional degree';
const RESIDENCY = 'Internship/residency';

export interface Likeness {
  /** Of skills and knowledge; null where one of the two has no ratings. */
  demands: (a: Basics, b: Basics) => number | null;
  /** Of detailed work activities. */
  work: (a: Basics, b: Basics) => number;
}

/**
 * Whether an occupation is near enough to be a step from another one.
 *
 * O*NET's five most related are. Its other relations need something concrete beside: the same SOC minor group, a
 * share of the work in common, that it supervises the line of work; or that the demands are much alike, for O*NET's
 * second ten within a sub-cluster (security analysts to computer managers). What O*NET does not relate has to share a
 * sub-cluster, like demands, and more work, or to be the supervisors'; else a chef's general skills would lead to
 * construction managers, since both manage.
 * @param tier null where O*NET does not relate the two.
 */
export function isNear(from: Basics, to: Basics, tier: RelatedTier | null, likeness: Likeness): boolean {
  if (tier === 'Primary-Short') return true;
  const alike = likeness.demands(from, to) ?? 0;
  const sharesWork = (least: number) => supervises(to, from) || likeness.work(from, to) >= least;
  if (tier === null) {
    return (
      sharesSubCluster(from, to) &&
      alike >= ALIKE &&
      !isLong(from) &&
      !isLong(to) &&
      sharesWork(MUCH_SAME_WORK)
    );
  }
  const likeDemands = alike >= MUCH_ALIKE && (tier === 'Primary-Long' || sharesSubCluster(from, to));
  return minorGroup(from) === minorGroup(to) || likeDemands || sharesWork(SAME_WORK);
}

/**
 * Whether an occupation takes a whole course of training of its own, whatever one was before: a residency after
 * medical school, or, in the same job zone, a doctorate that the other does not ask for.
 */
export function startsAnew(from: Basics, to: Basics): boolean {
  if (!isLong(to)) return false;
  return to.outlook?.training === RESIDENCY || (from.jobZone?.zone === to.jobZone?.zone && !isLong(from));
}

function isLong({ outlook }: Basics): boolean {
  return outlook?.entryEducation === LONGEST_STUDY;
}

function sharesSubCluster(from: Basics, to: Basics): boolean {
  return to.clusters.some((each) =>
    from.clusters.some((own) => own.cluster === each.cluster && own.subCluster === each.subCluster),
  );
}

/** In the SOC the first minor group of a major group of service, office, trade or transport work is its supervisors'. */
function supervises(over: Basics, under: Basics): boolean {
  const group = minorGroup(over);
  return (
    over.title.startsWith('First-Line Supervisors') &&
    group.endsWith('-1000') &&
    over.soc.code.slice(0, 2) === under.soc.code.slice(0, 2) &&
    group !== minorGroup(under)
  );
}

function minorGroup({ socPath }: Basics): string {
  return socPath.find(({ level }) => level === 'minor')!.code;
}
