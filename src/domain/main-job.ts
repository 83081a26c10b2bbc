import type { Specialty } from './military-title.ts';

/** The job that the page of a code is about: the only one with the code, or the only one that has it today. */
export function mainJob(specialties: readonly Specialty[]): Specialty | undefined {
  const [first, second] = specialties;
  return second?.status === 'current' ? undefined : first;
}
