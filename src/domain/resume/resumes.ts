import {
  changedOpen,
  type Named,
  nameOf,
  type OpenLists,
  openOf,
  withFurther,
  withoutOpen,
} from '../open-lists.ts';
import { EMPTY_RESUME, isEmpty, type Resume } from './resume.ts';

export interface ResumeVersion extends Named {
  resume: Resume;
  /** Military terms that its owner wants to keep, as the table has them. */
  keptTerms: readonly string[];
  /** The O*NET-SOC code of the occupation that it is for; '' for none. */
  target: string;
}

/** The versions of a device, one for each job that is applied for, say. There is always one. */
export type Resumes = OpenLists<ResumeVersion>;

export const MOST_VERSIONS = 50;

export function emptyVersion(id: string): ResumeVersion {
  return { id, name: '', resume: EMPTY_RESUME, keptTerms: [], target: '' };
}

/** One version without lines. @param id a new one. */
export function emptyResumes(id: string): Resumes {
  return { lists: [emptyVersion(id)], open: id };
}

/** With the résumé of a version changed; as it was where that version is gone. */
export function withResume(all: Resumes, id: string, resume: Resume): Resumes {
  return { ...all, lists: all.lists.map((each) => (each.id === id ? { ...each, resume } : each)) };
}

/** With a military term that the open version keeps, or does not any more. */
export function withKeptTerm(all: Resumes, term: string, kept: boolean): Resumes {
  return changedOpen(all, (version) => {
    const others = version.keptTerms.filter((each) => each !== term);
    return { ...version, keptTerms: kept ? [...others, term] : others };
  });
}

/** With the occupation that the open version is for. @param target its O*NET-SOC code; '' for none. */
export function withTarget(all: Resumes, target: string): Resumes {
  return changedOpen(all, (version) => ({ ...version, target }));
}

/** With an empty version, worded as the open one. */
export function withNewVersion(all: Resumes, id: string): Resumes {
  const { tense, places } = openOf(all).resume;
  const empty = emptyVersion(id);
  return withFurther(all, { ...empty, resume: { ...empty.resume, tense, places } }, MOST_VERSIONS);
}

/** With a copy of the open version, under another name. */
export function withCopy(all: Resumes, id: string, name: string): Resumes {
  return withFurther(all, { ...openOf(all), id, name: nameOf(name) }, MOST_VERSIONS);
}

/** Without the open version. @param id of an empty one, where it was the last. */
export function withoutVersion(all: Resumes, id: string): Resumes {
  return withoutOpen(all, emptyVersion(id));
}

/** Whether a version has anything that would be lost. */
export function isBlankVersion({ name, resume }: ResumeVersion): boolean {
  return name === '' && isEmpty(resume) && resume.picked.length === 0;
}

/**
 * With the versions of a file or another device. Nothing that stands here changes: a version that differs from the one
 * of the same id comes beside it, under an id of its own. Versions that find no room are left out.
 */
export function mergedResumes(all: Resumes, others: readonly ResumeVersion[], newId: () => string): Resumes {
  const known = new Set(all.lists.map(contentOf));
  const ids = new Set(all.lists.map(({ id }) => id));
  const further: ResumeVersion[] = [];
  for (const other of others) {
    if (isBlankVersion(other) || known.has(contentOf(other))) continue;
    known.add(contentOf(other));
    const id = ids.has(other.id) ? newId() : other.id;
    ids.add(id);
    further.push({ ...other, id });
  }
  const own = further.length > 0 ? all.lists.filter((each) => !isBlankVersion(each)) : all.lists;
  const lists = [...own, ...further].slice(0, Math.max(MOST_VERSIONS, own.length));
  return { lists, open: lists.some(({ id }) => id === all.open) ? all.open : lists[0]!.id };
}

/** What a version says, whatever it is called by the machine. */
function contentOf({ id: _, ...content }: ResumeVersion): string {
  return JSON.stringify(content);
}
