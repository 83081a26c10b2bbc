import { addTo } from '../../text/multimap.ts';
import type { Job } from './jobs.ts';
import type { LikenessWeights } from './likeness-parts.ts';
import { LEAST_ODDS } from './odds.ts';

/** What kinds jobs are of, as numbers, by id; 0 where that is not known. */
export interface Classes {
  group: Int32Array;
  start: Int32Array;
  field: Int32Array;
  enlisted: Uint8Array;
}

/**
 * What common words have to bring at least, in log-odds, that another job may be likely enough: less where the group, its
 * beginning, the field or the rank class is the same. Of most pairs they do not, and nothing else need be compared.
 */
export function neededWords(jobs: readonly Job[], others: readonly Job[], classes: Classes) {
  const { group, start, field, enlisted } = classes;
  const membersOf = (numbers: Int32Array) => {
    const members = new Map<number, number[]>();
    for (const { id } of others) if (numbers[id]! > 0) addTo(members, numbers[id]!, id);
    return (own: number) => members.get(numbers[own]!) ?? [];
  };
  const [ofGroup, ofStart, ofField] = [membersOf(group), membersOf(start), membersOf(field)];
  const needed = new Float64Array(jobs.length);
  const ofWeights = new Map<LikenessWeights, readonly Float64Array[]>();
  const ofRank = (rank: number, { rankClass, ...weights }: LikenessWeights) => {
    const missing = new Float64Array(jobs.length).fill(Number.POSITIVE_INFINITY);
    for (const { id } of others) missing[id] = missingOdds(weights) - (enlisted[id] === rank ? rankClass : 0);
    return missing;
  };
  return (own: number, weights: LikenessWeights): Float64Array => {
    const ofRanks = ofWeights.get(weights) ?? [ofRank(0, weights), ofRank(1, weights)];
    ofWeights.set(weights, ofRanks);
    needed.set(ofRanks[enlisted[own]!]!);
    for (const id of ofGroup(own)) needed[id]! -= weights.group;
    for (const id of ofStart(own)) needed[id]! -= weights.groupStart;
    for (const id of ofField(own)) needed[id]! -= weights.field;
    return needed;
  };
}

/** What words have to bring of a pair with nothing else in common, a little less. */
function missingOdds({
  start,
  dutiesKnown,
  otherGroup,
}: Pick<LikenessWeights, 'start' | 'dutiesKnown' | 'otherGroup'>): number {
  return LEAST_ODDS - (start + Math.max(0, dutiesKnown) + Math.max(0, otherGroup)) - 1e-6;
}
