import type { Job } from '../../compile/suggest/jobs.ts';
import { stemOverlap } from '../../compile/suggest/title-words.ts';
import { FOLDS } from './logistic.ts';

/** Titles with this share of their telling stems in common count as one title. */
const SAME_TITLE = 0.5;

/**
 * What must be forgotten to hold a job out: the job itself; jobs of the same code, of any branch, level or family;
 * jobs whose title has half of its telling stems in common with it (Jaccard), or the same first two telling words.
 */
export function holdOut(jobs: readonly Job[]): (job: Job) => (other: Job) => boolean {
  const byFamily = grouped(jobs, ({ families }) => families);
  const byOpening = grouped(jobs, ({ opening }) => [opening]);
  const byStem = grouped(jobs, ({ stems }) => stems);
  return (job) => {
    const forgotten = new Set<Job>([job]);
    for (const family of job.families) for (const other of byFamily.get(family) ?? []) forgotten.add(other);
    for (const other of byOpening.get(job.opening) ?? []) forgotten.add(other);
    for (const stem of job.stems)
      for (const other of byStem.get(stem) ?? [])
        if (stemOverlap(job.stems, other.stems) >= SAME_TITLE) forgotten.add(other);
    return (other) => forgotten.has(other);
  };
}

function grouped(jobs: readonly Job[], keysOf: (job: Job) => Iterable<string>): Map<string, Job[]> {
  const groups = new Map<string, Job[]>();
  for (const job of jobs)
    for (const key of keysOf(job)) {
      const group = groups.get(key);
      if (group) group.push(job);
      else groups.set(key, [job]);
    }
  return groups;
}

/** The fold of a job: by its code without the level, so that a family is held out together. */
export function foldOf({ families }: Job): number {
  return scatter([...families][0]!) % FOLDS;
}

/** A number that a text always gives and that tells nothing of it (FNV-1a, then mixed). */
export function scatter(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
