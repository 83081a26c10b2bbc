import { words } from '#words/occupation-lists.ts';

import type { CareerStep } from '../../domain/career.ts';

/** Steps of a track that ask for the same preparation and lead the same way. */
interface CareerLevel {
  /** Tells it from the track's others. */
  key: string;
  direction: CareerStep['direction'];
  name: string;
  meaning: string;
  steps: CareerStep[];
}

const ORDER: readonly CareerStep['direction'][] = ['up', 'across', 'nearby'];

/**
 * Groups a track's steps by level of experience, the highest first, "across" after "up".
 * @param zone the job zone of the occupation where the track starts.
 */
export function careerLevels(steps: readonly CareerStep[], zone: number | null): CareerLevel[] {
  const levels = new Map<string, CareerLevel>();
  for (const step of steps) {
    const key = step.direction === 'nearby' ? step.direction : `${step.direction} ${step.jobZone}`;
    const level = levels.get(key);
    if (level) level.steps.push(step);
    else levels.set(key, { key, direction: step.direction, ...wordsFor(step, zone), steps: [step] });
  }
  return [...levels.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction) ||
      (b.steps[0]!.jobZone ?? 0) - (a.steps[0]!.jobZone ?? 0),
  );
}

function wordsFor(
  { direction, jobZone }: CareerStep,
  zone: number | null,
): Pick<CareerLevel, 'name' | 'meaning'> {
  const { career } = words;
  if (direction === 'nearby') return { name: career.nearbyWork, meaning: career.nearbyWorkMeans };
  if (direction === 'across') return { name: career.stepAcross, meaning: career.samePreparation(jobZone) };
  const asked = (jobZone ?? 0) - (zone ?? 0);
  if (asked > 0) return { name: career.stepUp, meaning: career.morePreparation(jobZone) };
  const meaning = asked < 0 ? career.lessPreparation(jobZone) : career.samePreparation(jobZone);
  return { name: career.stepUpInPay, meaning };
}
