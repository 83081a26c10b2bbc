import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choice } from '../domain/choice.ts';

type Job = Extract<Choice, { kind: 'military' }>;

/** The military job whose page was open last, while the page lives: a comparison can start from it. It is stored nowhere. */
export function createLastJobStore(): StoreApi<{ job: Job | null }> {
  return createStore(() => ({ job: null }));
}
