import { useStore } from 'zustand';
import { createResumeStore, type ResumeState, type ResumeStore } from '../../runtime/resume-store.ts';
import { useStores } from '../../runtime/stores.ts';

/** The résumé of the session, and what changes it. */
export function useResume(): ResumeState & { store: ResumeStore } {
  const store = useStores().later.of(createResumeStore);
  return { ...useStore(store), store };
}
