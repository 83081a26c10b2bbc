import { useEffect } from 'react';
import type { Branch } from '../../domain/branch.ts';
import { createLastJobStore } from '../../runtime/last-job-store.ts';
import { useStores } from '../../runtime/stores.ts';

/** Notes which job's page is open, so that occupations can be measured from it. @param code undefined until it is known. */
export function useLastJob(branch: Branch, code: string | undefined): void {
  const store = useStores().later.of(createLastJobStore);
  useEffect(() => {
    if (code !== undefined) store.setState({ job: { kind: 'military', branch, code } });
  }, [store, branch, code]);
}
