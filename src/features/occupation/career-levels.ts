import { words } from '#words/occupation-lists.ts';

import type { CareerStep } from '../../domain/career.ts';

/** Steps of a track that ask for the same preparation and lead the same way. */
interface CareerLevel {
  direction: CareerStep['direction'];
  name: string;
  meaning: string;
  steps: CareerStep[];
}

/**
 * Groups a track's steps by level of experience, the highest first and "across" last.
 * @param zone the job zone of the occupation where the track starts.
 */
export function careerLevels(steps: readonly CareerStep[], zone: number | null): CareerLevel[] {
  const levels = new Map<string, CareerLevel>();
  for (const step of steps) {
    const key = `${step.direction} ${step.jobZone}`;
    const level = levels.get(key);
    if (level) level.steps.push(step);
    else levels.set(key, { direction: step.direction, ...wordsFor(step, zone), steps: [step] });
  }
  return [...levels.values()].sort(
    (a, b) =>
      Number(a.direction === 'across') - Number(b.direction === 'across') ||
      (b.steps[0]!.jobZone ?? 0) - (a.steps[0]!.jobZone ?? 0),
  );
}

function wordsFor(step: CareerStep, zone: number | null): Pick<CareerLevel, 'name' | 'meaning'> {
  const { stepUp, stepUpInPay, stepAcross, samePreparation, morePreparation } = words.career;
  if (step.direction === 'across') return { name: stepAcross, meaning: samePreparation(step.jobZone) };
  return step.jobZone === zone
    ? { name: stepUpInPay, meaning: samePreparation(step.jobZone) }
    : { name: stepUp, meaning: morePreparation(step.jobZone) };
}
