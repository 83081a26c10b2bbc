import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JobChoice } from '../domain/choice.ts';

/** The military job whose page was open last, while the page lives: a comparison can start from it. It is stored nowhere. */
export function createLastJobStore(): StoreApi<{ job: JobChoice | null }> {
  return createStore(() => ({ job: null }));
}
