import { type RefObject, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/resume-builder.ts';
import { words as uiWords } from '#words/ui.ts';
import { EMPTY_RESUME, isEmpty, wholeText } from '../../domain/resume/resume.ts';
import type { Resumes } from '../../domain/resume/resumes.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import styles from './resume-actions.module.css';
import { ResumeLink } from './resume-link.tsx';
import { useResume } from './use-resume.ts';

/** What can be done with the résumé as it is. */
export function ResumeActions({
  lines,
  onNextPlace,
  onSay,
}: {
  /** The field that the lines are edited in. */
  lines: RefObject<HTMLTextAreaElement | null>;
  /** Absent while there is no place to fill in. */
  onNextPlace: (() => void) | undefined;
  onSay: (note: string) => void;
}) {
  const { resume, change, store } = useResume();
  const { all, before } = useStore(store);
  const [afterClear, setAfterClear] = useState<Resumes | null>(null);
  // Whatever was changed since would be lost.
  const cleared = afterClear === all && before !== null;
  const copy = async () => {
    if (isEmpty(resume)) return onSay(words.noLines);
    const copied = await copyText(wholeText(resume));
    if (!copied) lines.current?.select();
    onSay(copied ? words.copied : uiWords.notCopied);
  };
  const download = () => {
    if (isEmpty(resume)) return onSay(words.noLines);
    const taken = downloadText('resume-lines.txt', wholeText(resume));
    onSay(taken ? words.downloaded : uiWords.notDownloaded);
  };
  const clear = () => {
    if (cleared) store.undo();
    else {
      if (isEmpty(resume)) return onSay(words.noLines);
      const { tense, places } = resume;
      change({ ...EMPTY_RESUME, tense, places });
      setAfterClear(store.getState().all);
    }
    onSay(cleared ? words.broughtBack : words.cleared);
  };

  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.primary} onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" className={buttons.button} onClick={download}>
        {words.download}
      </button>
      {onNextPlace && (
        <button type="button" className={buttons.button} onClick={onNextPlace}>
          {words.nextPlace}
        </button>
      )}
      <button type="button" className={buttons.button} onClick={clear}>
        {cleared ? words.bringBack : words.clear}
      </button>
      <ResumeLink />
    </div>
  );
}
