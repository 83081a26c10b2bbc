import type { RefObject } from 'react';
import { isEmpty, wholeText } from '../../domain/resume/resume.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import styles from './resume-actions.module.css';
import { useResume } from './use-resume.ts';

const NOTHING = 'There are no lines yet. Pick one first.';

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
    if (isEmpty(resume)) return onSay(NOTHING);
    const copied = await copyText(wholeText(resume));
    if (!copied) lines.current?.select();
    onSay(
      copied ? 'Copied.' : 'Your browser does not allow copying here. The lines are selected: press Ctrl+C.',
    );
  };
  const download = () => {
    if (isEmpty(resume)) return onSay(NOTHING);
    downloadText('resume-lines.txt', wholeText(resume));
    onSay('Downloaded as a text file.');
  };
  const clear = () => {
    if (cleared) store.bringBack();
    else store.clear();
    onSay(cleared ? 'Your lines are back.' : 'Cleared.');
  };

  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.primary} onClick={() => void copy()}>
        Copy the résumé
      </button>
      <button type="button" className={buttons.button} onClick={download}>
        Download as text
      </button>
      {onNextPlace && (
        <button type="button" className={buttons.button} onClick={onNextPlace}>
          Next place to fill in
        </button>
      )}
      <button type="button" className={buttons.button} onClick={clear}>
        {cleared ? 'Bring the lines back' : 'Clear'}
      </button>
    </div>
  );
}
