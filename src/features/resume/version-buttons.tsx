import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { words } from '#words/resume-page.ts';
import { openOf } from '../../domain/open-lists.ts';
import {
  MOST_VERSIONS,
  type Resumes,
  type ResumeVersion,
  withCopy,
  withNewVersion,
  withoutVersion,
} from '../../domain/resume/resumes.ts';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';
import { useResumeStore } from '../../domain-ui/resume/use-resume.ts';
import buttons from '../../ui/button.module.css';

/** Begins a version, copies the open one, and deletes it. */
export function VersionButtons({
  changes,
  field,
}: {
  changes: Changes<ResumeVersion>;
  /** Of the version's name. */
  field: RefObject<HTMLInputElement | null>;
}) {
  const store = useResumeStore();
  const all = useStore(store, (state) => state.all);
  const version = openOf(all);
  const own = words.listName(version.name, all.lists.indexOf(version) + 1);
  const start = (by: (before: Resumes) => Resumes, said: string) => {
    if (all.lists.length >= MOST_VERSIONS) return changes.say(words.tooMany(MOST_VERSIONS));
    // The field is that of the new version before it takes the focus.
    flushSync(() => changes.changeInPlace(by, said));
    field.current?.focus();
    field.current?.select();
  };
  return (
    <>
      <button
        type="button"
        className={buttons.button}
        onClick={() => start((before) => withNewVersion(before, store.newId()), '')}
      >
        {words.newVersion}
      </button>
      <button
        type="button"
        className={buttons.button}
        onClick={() =>
          start((before) => withCopy(before, store.newId(), words.copyOf(own)), words.copied(own))
        }
      >
        {words.copyVersion}
      </button>
      {all.lists.length > 1 && (
        <button
          type="button"
          className={buttons.button}
          onClick={() =>
            changes.change((before) => withoutVersion(before, store.newId()), words.deleted(own))
          }
        >
          {words.deleteVersion}
        </button>
      )}
    </>
  );
}
