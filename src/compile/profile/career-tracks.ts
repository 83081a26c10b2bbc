import type { CareerStep, CareerTrack, Cluster } from '../../domain/career.ts';
import { payGroupOf, wageFloor } from '../../domain/pay.ts';
import type { Basics } from './basics.ts';
import type { CommonGround } from './common-ground.ts';
import type { RelatedCode } from './related.ts';

/** Steps in each direction that a track shows at most. */
const MOST_STEPS = 4;
/** Tracks beyond the occupation's own sub-clusters. */
const MOST_OTHER_TRACKS = 2;
/** A median this much higher in the same job zone counts as a step up. */
const CLEARLY_BETTER_PAID = 1.15;
/** In the same job zone, a median below this share of the own is a step back, not across. */
const ACROSS_FROM = 0.75;
/** How alike two occupations' demands have to be if O*NET does not relate them. */
const ALIKE = 0.5;

interface Candidate {
  to: Basics;
  direction: CareerStep['direction'];
  /** Place among the related occupations; those that only share a sub-cluster come after all of them. */
  order: number;
  /** O*NET counts it among the five most related. */
  close: boolean;
}

export interface CareerInput {
  basics: ReadonlyMap<string, Basics>;
  related: (code: string) => RelatedCode[];
  ground: CommonGround;
  similarity: (a: Basics, b: Basics) => number | null;
  /** The highest yearly wage that BLS publishes, in dollars. */
  topWage: number;
}

/**
 * Where an occupation leads, by specialty track (career sub-cluster).
 *
 * Candidates are O*NET's related occupations, and occupations of the same sub-clusters whose skills and
 * knowledge are alike. A step up is one job zone higher without less pay, or the same zone with a median at
 * least 15 % higher; a step across is the same zone with a median no more than a quarter lower. Lower zones, two
 * zones higher, and higher zones that pay less are no next step.
 *
 * Each candidate stands in one track. The occupation's own sub-clusters are filled first, then at most two
 * others; the sub-cluster with most candidates left comes next. Sub-clusters of an "All Other" SOC code are those
 * of a mixed group, so one of its jobs that is among the five most related stands in an own track of the same
 * cluster (15-1299.04 Penetration Testers for 15-1212.00). A track shows at most four steps up and four across:
 * related occupations in O*NET's order, then the most alike.
 */
export function careerTracks(from: Basics, input: CareerInput): CareerTrack[] {
  const remaining = new Set(candidates(from, input));
  const tracks: CareerTrack[] = [];
  const addTrack = (cluster: Cluster, own: boolean) => {
    const members = [...remaining].filter((each) => belongs(each, cluster, own));
    for (const member of members) remaining.delete(member);
    const steps = [...firstOf(members, 'up'), ...firstOf(members, 'across')];
    if (steps.length > 0)
      tracks.push({ ...cluster, own, steps: steps.map((step) => describe(from, step, input)) });
  };
  const own = new Set(from.clusters);
  while (own.size > 0) {
    const cluster = mostCommon(remaining, own, true);
    own.delete(cluster);
    addTrack(cluster, true);
  }
  for (let i = 0; i < MOST_OTHER_TRACKS && remaining.size > 0; i++) {
    const others = new Set([...remaining].flatMap(({ to }) => to.clusters));
    if (others.size === 0) break;
    addTrack(mostCommon(remaining, others, false), false);
  }
  return tracks;
}

function belongs({ to, close }: Candidate, cluster: Cluster, own: boolean): boolean {
  if (to.clusters.some((each) => same(each, cluster))) return true;
  const mixed = to.soc.title.includes('All Other');
  return own && close && mixed && to.clusters.some((each) => each.cluster === cluster.cluster);
}

function candidates(from: Basics, { basics, related, similarity, topWage }: CareerInput): Candidate[] {
  if (from.jobZone === null) return [];
  const found: Candidate[] = [];
  const add = (to: Basics, order: number, close: boolean) => {
    const direction = directionOf(from, to, topWage);
    if (direction) found.push({ to, direction, order, close });
  };
  const relatedCodes = related(from.code);
  for (const [i, { code, tier }] of relatedCodes.entries())
    add(basics.get(code)!, i, tier === 'Primary-Short');
  const known = new Set([from.code, ...relatedCodes.map(({ code }) => code)]);
  for (const to of basics.values()) {
    if (known.has(to.code) || !to.clusters.some((each) => from.clusters.some((own) => same(each, own))))
      continue;
    const likeness = similarity(from, to);
    if (likeness !== null && likeness >= ALIKE) add(to, relatedCodes.length + 1 - likeness, false);
  }
  return found.sort((a, b) => a.order - b.order || (a.to.code < b.to.code ? -1 : 1));
}

/** @returns null if it is no next step. */
function directionOf(from: Basics, to: Basics, topWage: number): CareerStep['direction'] | null {
  if (!from.jobZone || !to.jobZone) return null;
  const zones = to.jobZone.zone - from.jobZone.zone;
  const ratio = payRatio(from, to, topWage);
  if (zones === 1) return ratio === null || ratio >= 1 ? 'up' : null;
  if (zones !== 0) return null;
  if (ratio === null) return 'across';
  if (ratio >= CLEARLY_BETTER_PAID) return 'up';
  return ratio >= ACROSS_FROM ? 'across' : null;
}

/** @returns null where the medians cannot be compared. */
function payRatio(from: Basics, to: Basics, topWage: number): number | null {
  if (!from.pay || !to.pay) return null;
  const before = wageFloor(from.pay.annual.median, topWage);
  const after = wageFloor(to.pay.annual.median, topWage);
  return before === null || after === null ? null : after / before;
}

function firstOf(members: readonly Candidate[], direction: CareerStep['direction']): Candidate[] {
  return members.filter((each) => each.direction === direction).slice(0, MOST_STEPS);
}

/**
 * The cluster that most candidates belong to; of equals the first.
 * @param clusters at least one.
 */
function mostCommon(
  remaining: ReadonlySet<Candidate>,
  clusters: ReadonlySet<Cluster>,
  own: boolean,
): Cluster {
  const members = (cluster: Cluster) => [...remaining].filter((each) => belongs(each, cluster, own)).length;
  return [...clusters].reduce((best, each) => (members(each) > members(best) ? each : best));
}

function describe(from: Basics, { to, direction }: Candidate, { ground }: CareerInput): CareerStep {
  const median = to.pay?.annual.median ?? null;
  return {
    code: to.code,
    title: to.title,
    direction,
    jobZone: to.jobZone?.zone ?? null,
    medianAnnual: median,
    payGroup: payGroupOf(to.pay),
    payDifference: payDifference(from, to),
    sharedSkills: ground.shared(from, to).skills,
    missing: ground.missing(from, to),
  };
}

/** A difference is shown only between two published medians of different groups. */
function payDifference(from: Basics, to: Basics): number | null {
  if (!from.pay || !to.pay || from.pay.group.code === to.pay.group.code) return null;
  const before = from.pay.annual.median;
  const after = to.pay.annual.median;
  return typeof before === 'number' && typeof after === 'number' ? after - before : null;
}

function same(a: Cluster, b: Cluster): boolean {
  return a.cluster === b.cluster && a.subCluster === b.subCluster;
}
