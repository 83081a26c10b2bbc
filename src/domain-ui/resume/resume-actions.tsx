import type { RefObject } from 'react';
import { words } from '#words/resume-builder.ts';
import { words as uiWords } from '#words/ui.ts';
import { isEmpty, wholeText } from '../../domain/resume/resume.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import styles from './resume-actions.module.css';
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
  const { resume, cleared, store } = useResume();
  const copy = async () => {
    if (isEmpty(resume)) return onSay(words.noLines);
    const copied = await copyText(wholeText(resume));
    if (!copied) lines.current?.select();
    onSay(copied ? words.copied : uiWords.notCopied);
  };
  const download = () => {
    if (isEmpty(resume)) return onSay(words.noLines);
    downloadText('resume-lines.txt', wholeText(resume));
    onSay(words.downloaded);
  };
  const clear = () => {
    if (cleared) store.bringBack();
    else store.clear();
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
    </div>
  );
}
