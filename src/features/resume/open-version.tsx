import { type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#words/resume-check.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import { type ResumeVersion, withKeptTerm, withResume } from '../../domain/resume/resumes.ts';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';
import { ResumeHeadline } from '../../domain-ui/resume/resume-headline.tsx';
import { CheckSummary } from './check-summary.tsx';
import { LineNotes } from './line-notes.tsx';
import { PartList } from './part-list.tsx';
import styles from './resume-page.module.css';
import { useCheck } from './use-check.ts';
import { useParts } from './use-parts.ts';

/** The open version, to be written: its headline and its parts, each with what there is to mend. */
export function OpenVersion({
  version,
  changes,
  heading,
}: {
  version: ResumeVersion;
  changes: Changes<ResumeVersion>;
  /** Of the lines. */
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { id, resume } = version;
  const root = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLTextAreaElement>(null);
  const parts = useParts(version, changes, root);
  const check = useCheck(version);
  const terms = check.termsInHeadline(resume.headline);
  const set = (next: typeof resume) => changes.changeInPlace((all) => withResume(all, id, next), '');
  const keep = (term: string, said: string) => changes.change((all) => withKeptTerm(all, term, true), said);
  return (
    <div ref={root} className={styles.open}>
      <CheckSummary
        version={version}
        blocks={parts.blocks}
        check={check}
        root={root}
        onCheckAgain={(term) =>
          changes.change((all) => withKeptTerm(all, term, false), words.checksAgain(term))
        }
      />
      <div className={styles.headline} data-mend={terms.length > 0 || openPlaces(resume.headline).length > 0}>
        <ResumeHeadline
          value={resume.headline}
          headlines={[]}
          field={headline}
          onChange={(next) => set({ ...resume, headline: next })}
          onFocus={() => {}}
        />
        <LineNotes
          label={words.headline}
          text={resume.headline}
          hits={terms}
          lacksFigure={false}
          onReplace={(next, said) => {
            flushSync(() =>
              changes.change((all) => withResume(all, id, { ...resume, headline: next }), said),
            );
            headline.current?.focus();
          }}
          onKeep={keep}
        />
      </div>
      <PartList resume={resume} parts={parts} check={check} heading={heading} onChange={set} onKeep={keep} />
    </div>
  );
}
