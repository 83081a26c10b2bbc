import { useStore } from 'zustand';
import { openOf } from '../../domain/open-lists.ts';
import type { Resume } from '../../domain/resume/resume.ts';
import { type ResumeVersion, withResume } from '../../domain/resume/resumes.ts';
import { createResumeStore, type ResumeStore } from '../../runtime/resume-store.ts';
import { useStores } from '../../runtime/stores.ts';

/** The versions of the device's résumé. */
export function useResumeStore(): ResumeStore {
  return useStores().later.of(createResumeStore);
}

/** The version of the résumé that is open, and what changes it. */
export function useResume(): {
  version: ResumeVersion;
  resume: Resume;
  /** False if the browser does not let the page keep anything. */
  kept: boolean;
  change: (next: Resume) => void;
  store: ResumeStore;
} {
  const store = useResumeStore();
  const { all, kept } = useStore(store);
  const version = openOf(all);
  return {
    version,
    resume: version.resume,
    kept,
    change: (next) => store.change((now) => withResume(now, version.id, next)),
    store,
  };
}
