import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Branch } from '../../domain/branch.ts';
import { jobsShard } from '../../domain/direction.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { jobsOfPart, type KnownJobs } from './known-jobs.ts';
import { meantCode } from './meant-code.ts';

/**
 * The jobs that the page of a code needs: of the whole index if that is there already, else of the small part with like codes.
 * @returns undefined while that is on its way; null where it does not tell what the code is, so that only the whole index can.
 */
export function useKnownJobs(branch: Branch, code: string): KnownJobs | undefined | null {
  const stores = useStores();
  const whole = useStore(stores.index);
  const part = useLoaded(stores.jobs.of(jobsShard(branch, code)));
  const jobs = useMemo(() => {
    if (whole.status === 'ready')
      return { lookup: whole.value.lookup, codeNames: whole.value.index.codeNames };
    return part.status === 'ready' ? jobsOfPart(part.value) : undefined;
  }, [whole, part]);
  if (jobs && knows(jobs, branch, code)) return jobs;
  return isOnItsWay(part) && whole.status !== 'ready' ? undefined : null;
}

function knows({ lookup }: KnownJobs, branch: Branch, code: string): boolean {
  return lookup.specialties(branch, code).length > 0 || meantCode(lookup, branch, code) !== undefined;
}

function isOnItsWay({ status }: LoadState<unknown>): boolean {
  return status === 'idle' || status === 'loading';
}
