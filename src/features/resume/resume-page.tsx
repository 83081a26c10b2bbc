import { useRef } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/resume-page.ts';
import { words as shared } from '#words/ui.ts';
import { encodeResumes } from '../../data/resume-codec.ts';
import { openOf } from '../../domain/open-lists.ts';
import { blocksOf } from '../../domain/resume/blocks.ts';
import { isBlankVersion } from '../../domain/resume/resumes.ts';
import { KeepLists } from '../../domain-ui/lists/keep-lists.tsx';
import { ListPicker } from '../../domain-ui/lists/list-picker.tsx';
import { Said } from '../../domain-ui/lists/said.tsx';
import { StorageNotes } from '../../domain-ui/lists/storage-notes.tsx';
import { useChanges } from '../../domain-ui/lists/use-changes.ts';
import { useResumeStore } from '../../domain-ui/resume/use-resume.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import text from '../../ui/text.module.css';
import { AdvertPart } from './advert-part.tsx';
import { importResumes } from './import-resumes.ts';
import { OpenVersion } from './open-version.tsx';
import { Paper } from './paper.tsx';
import styles from './resume-page.module.css';
import { TakeAlong } from './take-along.tsx';
import { TargetPart } from './target-part.tsx';
import { VersionButtons } from './version-buttons.tsx';

/** The device's résumé: its versions, each with its parts in order, to be written, checked, taken along. */
export function ResumePage() {
  const store = useResumeStore();
  const all = useStore(store, (state) => state.all);
  const changes = useChanges(store);
  const name = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const version = openOf(all);
  return (
    <article className={styles.page}>
      <div className={styles.screen} data-screen-only>
        <header className={styles.head}>
          {/* The browser keeps titles in its history, where the name of a version has no place. */}
          <PageHeading title={words.title} />
          <p className={text.quiet}>
            {words.private} {words.clearOnShared}
          </p>
          <StorageNotes store={store} said={words} />
        </header>
        <ListPicker store={store} said={words} field={name}>
          <VersionButtons changes={changes} field={name} />
        </ListPicker>
        <OpenVersion version={version} changes={changes} heading={heading} />
        <TargetPart version={version} />
        <AdvertPart version={version} onSay={changes.say} />
        <TakeAlong version={version} changes={changes} />
        <KeepLists
          said={words}
          any={all.lists.some((each) => !isBlankVersion(each))}
          encode={() => encodeResumes(store.getState().all)}
          onExported={(taken) => changes.say(taken ? words.exported : shared.notDownloaded)}
          onImport={(file) => changes.say(importResumes(store, file))}
          onForget={() => changes.forget(words.deletedAll)}
        />
        <Said changes={changes} after={heading} />
      </div>
      <Paper resume={version.resume} blocks={blocksOf(version.resume)} />
    </article>
  );
}
