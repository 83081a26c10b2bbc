import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_RESUME, isEmpty, type Resume } from '../domain/resume/resume.ts';
import { loadResume, saveResume } from './resume-storage.ts';

export interface ResumeState {
  resume: Resume;
  /** What was cleared last, as long as it can be brought back: until the next change. */
  cleared: Resume | null;
  /** False if the browser does not let the page keep anything. */
  kept: boolean;
}

export interface ResumeStore extends StoreApi<ResumeState> {
  change: (next: Resume) => void;
  /** Empties the résumé; how its lines are worded stays. */
  clear: () => void;
  bringBack: () => void;
}

/** Holds the one résumé of the session, which goes along from page to page and outlasts a reload. */
export function createResumeStore(): ResumeStore {
  const store = createStore<ResumeState>(() => ({ resume: loadResume(), cleared: null, kept: true }));
  const set = (resume: Resume, cleared: Resume | null = null) =>
    store.setState({ resume, cleared, kept: saveResume(resume) });
  return {
    ...store,
    change: (next) => set(next),
    clear: () => {
      const { resume } = store.getState();
      const { tense, places } = resume;
      set({ ...EMPTY_RESUME, tense, places }, isEmpty(resume) ? null : resume);
    },
    bringBack: () => {
      const { cleared } = store.getState();
      if (cleared) set(cleared);
    },
  };
}
