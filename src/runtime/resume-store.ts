import { decodeResumes, encodeResumes, readResume } from '../data/resume-codec.ts';
import { emptyResumes, emptyVersion, mergedResumes, type ResumeVersion } from '../domain/resume/resumes.ts';
import { createListsStore, type ListsKind, type ListsStore } from './lists-store.ts';

export type ResumeStore = ListsStore<ResumeVersion>;

const RESUMES: ListsKind<ResumeVersion> = {
  key: 'resumes',
  encode: encodeResumes,
  decode: decodeResumes,
  empty: emptyResumes,
  merged: mergedResumes,
};

/** Before résumés were kept on the device, each tab kept its own until it was closed, under this name. */
const OF_TAB = 'resume';

/** Holds the versions of a résumé on a device, which go along from page to page. */
export function createResumeStore(newId?: () => string): ResumeStore {
  const store = createListsStore(RESUMES, newId);
  const ofTab = takeResumeOfTab();
  if (ofTab) store.add([{ ...emptyVersion(store.newId()), resume: ofTab }]);
  return store;
}

function takeResumeOfTab(): ResumeVersion['resume'] | undefined {
  try {
    const text = sessionStorage.getItem(OF_TAB);
    const resume = text === null ? undefined : readResume(JSON.parse(text));
    sessionStorage.removeItem(OF_TAB);
    return resume;
  } catch {
    // Not allowed, or no text of ours: there is nothing to take over.
    return undefined;
  }
}
