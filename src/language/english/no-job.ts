import type { NoJob } from '../../domain/no-job.ts';

const WHY: Readonly<Record<NoJob, string>> = {
  training: 'It is for people who are still in training for one',
  converting: 'It marks sailors who change to another rating',
  reporting: 'The service counts people by it until they have one',
  'any-job': 'It marks a place that people of several jobs may fill, or people who have not been given a job',
  rank: 'It names a rank, and people of that rank have many jobs',
  status: 'It says how somebody stands, not what they do',
};

/** Why a code names no job, a sentence without its full stop: what it is for instead. */
export function noJobWords(kind: NoJob): string {
  return WHY[kind];
}
