import { words as listWords } from '#words/lists.ts';
import { words } from '#words/resume-page.ts';
import { decodeResumes } from '../../data/resume-codec.ts';
import { isBlankVersion } from '../../domain/resume/resumes.ts';
import type { ResumeStore } from '../../runtime/resume-store.ts';

/** Adds the versions of a file to those of the device. @returns in words what came of it. */
export function importResumes(store: ResumeStore, text: string | undefined): string {
  if (text === undefined) return listWords.unreadable;
  const { lists, unread, fault } = decodeResumes(text);
  const filled = () => store.getState().all.lists.filter((each) => !isBlankVersion(each));
  const before = filled();
  if (lists.length > 0) store.add(lists);
  const known = new Set(before.map(contentOf));
  const asked = new Set(lists.filter((each) => !isBlankVersion(each)).map(contentOf));
  const added = filled().length - before.length;
  const wanted = [...asked].filter((each) => !known.has(each)).length;
  return words.imported(fault, added, unread, wanted - added);
}

function contentOf({ id: _, ...content }: { id: string }): string {
  return JSON.stringify(content);
}
