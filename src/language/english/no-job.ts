import type { NoJob } from '../../domain/no-job.ts';

const WHY: Readonly<Record<NoJob, string>> = {
  training: 'It is for people who are still training for a job',
  converting: 'It is for sailors who are changing to another rating',
  reporting: 'The service uses it for people until they are given a job',
  'any-job':
    'It marks a position that people in several jobs may fill, or people who have not been given a job',
  rank: 'It names a rank, and people of that rank hold many different jobs',
  status: 'It describes a person’s status, not what the person does',
};

/** Why a code names no job, a sentence without its full stop: what it is for instead. */
export function noJobWords(kind: NoJob): string {
  return WHY[kind];
}
