import type { Job } from '../jobs.ts';

/** What other specialties of a code officially lead to, with the code, by occupation. */
export type FamilyLinks = (job: Job) => Map<string, string>;

/**
 * The same code of the same branch at another level, or at another time: "same" where the titles share a telling word,
 * since some codes were given to another job.
 */
export function familySignal(jobs: readonly Job[]): FamilyLinks {
  const byFamily = new Map<string, Job[]>();
  const keysOf = ({ branch, families }: Job) => [...families].map((code) => `${branch}|${code}`);
  for (const job of jobs)
    for (const key of keysOf(job)) byFamily.set(key, [...(byFamily.get(key) ?? []), job]);
  return (job) => {
    const links = new Map<string, string>();
    for (const other of keysOf(job).flatMap((key) => byFamily.get(key)!)) {
      if (other === job || !other.evidence || ![...other.stems].some((stem) => job.stems.has(stem))) continue;
      for (const code of other.official.keys()) links.set(code, other.code);
    }
    return links;
  };
}
