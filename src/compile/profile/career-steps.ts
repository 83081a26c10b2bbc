import type { CareerStep, RelatedTier } from '../../domain/career.ts';
import { wageFloor } from '../../domain/pay.ts';
import type { Basics } from './basics.ts';
import { isNear, type Likeness, startsAnew } from './kinship.ts';
import type { RelatedCode } from './related.ts';

/** A median this much higher is a step up, even in the same job zone or the next lower one. */
const BETTER_PAID = 1.05;
/** In the same job zone, a median below this share of the own is a step back, not across. */
const ACROSS_FROM = 0.75;

/** An occupation that another may lead to. */
export interface Candidate {
  to: Basics;
  direction: CareerStep['direction'];
  /** Place among the related occupations; those that only share a sub-cluster come after all of them. */
  order: number;
  /** O*NET counts it among the five most related. */
  close: boolean;
}

export interface StepInput {
  basics: ReadonlyMap<string, Basics>;
  related: (code: string) => RelatedCode[];
  likeness: Likeness;
  /** The highest yearly wage that BLS publishes, in dollars. */
  topWage: number;
}

/**
 * The occupations that one leads to, O*NET's related ones in its order, then those of the same sub-cluster, the most
 * alike first.
 *
 * A step up is one job zone higher without less pay; or, in the same zone, or in the next lower one for O*NET's ten
 * most related (chefs to food service managers), a median at least 5 % higher, where both medians are the occupations'
 * own: a group's median alone says nothing of one of its jobs. A step across is the same zone with a median no more
 * than a quarter lower. Both have to be near (`isNear`), and go on from what one has learned (`startsAnew`).
 *
 * Where there is neither, as for airline pilots, who earn more than all that are like them, O*NET's ten most related
 * are work nearby, which may ask for less, pay less, or take other training.
 */
export function careerSteps(from: Basics, input: StepInput): Candidate[] {
  const related = input.related(from.code);
  const found =
    from.jobZone === null ? [] : [...relatedSteps(from, related, input), ...alikeSteps(from, related, input)];
  if (found.length > 0) return found.sort(byOrder);
  return related.flatMap(({ code, tier }, order) =>
    tier === 'Supplemental'
      ? []
      : [{ to: input.basics.get(code)!, direction: 'nearby', order, close: tier === 'Primary-Short' }],
  );
}

function relatedSteps(from: Basics, related: readonly RelatedCode[], input: StepInput): Candidate[] {
  return related.flatMap(({ code, tier }, order) => {
    const to = input.basics.get(code)!;
    const direction = stepTo(from, to, tier, input);
    return direction ? [{ to, direction, order, close: tier === 'Primary-Short' }] : [];
  });
}

function alikeSteps(from: Basics, related: readonly RelatedCode[], input: StepInput): Candidate[] {
  const known = new Set([from.code, ...related.map(({ code }) => code)]);
  return [...input.basics.values()].flatMap((to) => {
    const direction = known.has(to.code) ? null : stepTo(from, to, null, input);
    if (!direction) return [];
    const order = related.length + 1 - (input.likeness.demands(from, to) ?? 0);
    return [{ to, direction, order, close: false }];
  });
}

function byOrder(a: Candidate, b: Candidate): number {
  return a.order - b.order || (a.to.code < b.to.code ? -1 : 1);
}

/** @returns null if it is no next step. */
function stepTo(
  from: Basics,
  to: Basics,
  tier: RelatedTier | null,
  { likeness, topWage }: StepInput,
): CareerStep['direction'] | null {
  const direction = directionOf(from, to, topWage);
  // A lower zone is a step only where O*NET counts the two among its first ten.
  const lower = (to.jobZone?.zone ?? 0) < (from.jobZone?.zone ?? 0);
  if (lower && (tier === null || tier === 'Supplemental')) return null;
  return direction && !startsAnew(from, to) && isNear(from, to, tier, likeness) ? direction : null;
}

/** Two zones lower or higher, and higher zones that pay less, are no next step. */
function directionOf(from: Basics, to: Basics, topWage: number): CareerStep['direction'] | null {
  if (!from.jobZone || !to.jobZone) return null;
  const zones = to.jobZone.zone - from.jobZone.zone;
  const ratio = payRatio(from, to, topWage);
  if (zones === 1) return ratio === null || ratio >= 1 ? 'up' : null;
  if (zones !== 0 && zones !== -1) return null;
  if (ratio !== null && ratio >= BETTER_PAID && from.pay!.exact && to.pay!.exact) return 'up';
  return zones === 0 && (ratio === null || ratio >= ACROSS_FROM) ? 'across' : null;
}

/** @returns null where the medians cannot be compared. */
function payRatio(from: Basics, to: Basics, topWage: number): number | null {
  if (!from.pay || !to.pay) return null;
  const before = wageFloor(from.pay.annual.median, topWage);
  const after = wageFloor(to.pay.annual.median, topWage);
  return before === null || after === null ? null : after / before;
}
