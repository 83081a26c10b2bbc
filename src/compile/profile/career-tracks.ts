import type { CareerStep, CareerTrack, Cluster } from '../../domain/career.ts';
import { payGroupOf } from '../../domain/pay.ts';
import type { Basics } from './basics.ts';
import { type Candidate, careerSteps, type StepInput } from './career-steps.ts';
import type { CommonGround } from './common-ground.ts';

/** Steps in each direction that a track shows at most. */
const MOST_STEPS = 4;
/** Tracks beyond the occupation's own sub-clusters. */
const MOST_OTHER_TRACKS = 2;

const DIRECTIONS: readonly CareerStep['direction'][] = ['up', 'across', 'nearby'];

export interface CareerInput extends StepInput {
  ground: CommonGround;
}

/**
 * Where an occupation leads, by specialty track (career sub-cluster).
 *
 * Its steps are those of `careerSteps`.
 *
 * Each candidate stands in one track. The occupation's own sub-clusters are filled first, then at most two
 * others; the sub-cluster with most candidates left comes next, and of the others first one of a cluster that is not
 * the occupation's, where candidates stand in one: it shows a way out of the field. Sub-clusters of an "All Other" SOC code are those
 * of a mixed group, so one of its jobs that is among the five most related stands in an own track of the same
 * cluster (15-1299.04 Penetration Testers for 15-1212.00). A track shows at most four steps up and four across, or
 * four nearby: related occupations in O*NET's order, then the most alike.
 */
export function careerTracks(from: Basics, input: CareerInput): CareerTrack[] {
  const remaining = new Set(careerSteps(from, input));
  const tracks: CareerTrack[] = [];
  const addTrack = (pool: ReadonlySet<Candidate>, clusters: ReadonlySet<Cluster>, own: boolean): Cluster => {
    const cluster = mostCommon(pool, clusters, own);
    const members = [...pool].filter((each) => belongs(each, cluster, own));
    for (const member of members) remaining.delete(member);
    const steps = DIRECTIONS.flatMap((direction) => firstOf(members, direction));
    if (steps.length > 0)
      tracks.push({ ...cluster, own, steps: steps.map((step) => describe(from, step, input)) });
    return cluster;
  };
  const own = new Set(from.clusters);
  while (own.size > 0) own.delete(addTrack(remaining, own, true));
  for (let i = 0; i < MOST_OTHER_TRACKS; i++) {
    const outside = new Set([...remaining].filter((each) => isOutside(each, from)));
    const pool = i === 0 && outside.size > 0 ? outside : remaining;
    const clusters = new Set([...pool].flatMap(({ to }) => to.clusters).sort(ownFirst(from)));
    if (clusters.size > 0) addTrack(pool, clusters, false);
  }
  return tracks;
}

/** Of equal tracks the first is taken: one of the occupation's own cluster, since many stand in several. */
function ownFirst(from: Basics): (a: Cluster, b: Cluster) => number {
  const isOwn = ({ cluster }: Cluster) => Number(from.clusters.some((each) => each.cluster === cluster));
  return (a, b) => isOwn(b) - isOwn(a);
}

/** Stands in other clusters only; those of a mixed group tell nothing of one of its jobs. */
function isOutside({ to }: Candidate, from: Basics): boolean {
  const own = new Set(from.clusters.map(({ cluster }) => cluster));
  return !isMixed(to) && to.clusters.every(({ cluster }) => !own.has(cluster));
}

function isMixed({ soc }: Basics): boolean {
  return soc.title.includes('All Other');
}

function belongs({ to, close }: Candidate, cluster: Cluster, own: boolean): boolean {
  if (to.clusters.some((each) => same(each, cluster))) return true;
  return own && close && isMixed(to) && to.clusters.some((each) => each.cluster === cluster.cluster);
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
