import type { JobChoice } from '../../domain/choice.ts';
import { directionsShard } from '../../domain/direction.ts';
import { mainJob } from '../../domain/main-job.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { KnownJobs } from '../../domain-ui/job/known-jobs.ts';
import { meantCode } from '../../domain-ui/job/meant-code.ts';
import { NOTHING_SAID } from '../../domain-ui/job/use-directions.ts';
import { useKnownJobs } from '../../domain-ui/job/use-known-jobs.ts';
import type { LoadFault } from '../../runtime/load-fault.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import type { JobOfCard } from './content.ts';
import { useListed } from './use-listed.ts';

/** What is known of the job of a card, and where that stands. */
export interface FoundJob {
  /** Undefined until it is known which job the code is. */
  specialty: Specialty | undefined;
  /** Undefined until all that is to stand on the card is there. */
  job: JobOfCard | undefined;
  /** Nobody knows the code. */
  unknown: boolean;
  /** Why it cannot be had; undefined where nothing is wrong. */
  fault: LoadFault | undefined;
  load: () => void;
}

/** Loads what is known of the job of a card. */
export function useJobOfCard(choice: JobChoice): FoundJob {
  const stores = useStores();
  const jobs = useKnownJobs(choice.branch, choice.code);
  const specialty = jobs ? jobOf(jobs, choice) : undefined;
  const directions = specialty && stores.directions.of(directionsShard(specialty));
  const said = useLoaded(directions);
  const grades = useLoaded(stores.grades);
  const listed = useListed(choice);
  // Only the whole index tells that nobody knows a code.
  const index = useLoaded(jobs === null ? stores.index : undefined);
  const failed = [said, index].find((state) => state.status === 'failed');
  const found = { specialty, unknown: index.status === 'ready' && !specialty, fault: failed?.fault };
  const load = () => void (directions ?? stores.index).load();
  const waits = grades.status === 'idle' || grades.status === 'loading';
  if (!jobs || !specialty || said.status !== 'ready' || waits) return { ...found, job: undefined, load };
  const job: JobOfCard = {
    specialty,
    lookup: jobs.lookup,
    said: said.value.get(specialty.id) ?? NOTHING_SAID,
    grades: grades.status === 'ready' ? grades.value : undefined,
    listed,
  };
  return { ...found, job, load };
}

/** The job that a code stands for; of several jobs of today the first. */
function jobOf({ lookup }: KnownJobs, { branch, code }: JobChoice): Specialty | undefined {
  const specialties = lookup.specialties(branch, meantCode(lookup, branch, code)?.code ?? code);
  return mainJob(specialties) ?? specialties[0];
}
