import type { RefObject } from 'react';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import styles from './resume-actions.module.css';
import { EMPTY_DRAFT, isEmpty, openPlaces, type ResumeDraft } from './resume-draft.ts';

const NOTHING = 'There are no lines yet. Pick a task first.';

/** What can be done with the lines as they are. */
export function ResumeActions({
  title,
  draft,
  area,
  cleared,
  onSay,
  onClear,
}: {
  title: string;
  draft: ResumeDraft;
  /** The field that the lines are edited in. */
  area: RefObject<HTMLTextAreaElement | null>;
  cleared: ResumeDraft | null;
  onSay: (note: string) => void;
  onClear: (draft: ResumeDraft) => void;
}) {
  const places = openPlaces(draft.text);
  const copy = async () => {
    if (isEmpty(draft)) return onSay(NOTHING);
    const copied = await copyText(draft.text);
    if (!copied) area.current?.select();
    onSay(
      copied ? 'Copied.' : 'Your browser does not allow copying here. The lines are selected: press Ctrl+C.',
    );
  };
  const download = () => {
    if (isEmpty(draft)) return onSay(NOTHING);
    downloadText(`resume-lines-${fileName(title)}.txt`, draft.text);
    onSay('Downloaded as a text file.');
  };
  const nextPlace = () => {
    const field = area.current!;
    const [start, end] = places.find(([from]) => from >= field.selectionEnd) ?? places[0]!;
    field.focus();
    field.setSelectionRange(start, end);
  };

  const clear = () => onClear(cleared ?? { ...EMPTY_DRAFT, tense: draft.tense, places: draft.places });

  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.primary} onClick={() => void copy()}>
        Copy the lines
      </button>
      <button type="button" className={buttons.button} onClick={download}>
        Download as text
      </button>
      {places.length > 0 && (
        <button type="button" className={buttons.button} onClick={nextPlace}>
          Next place to fill in
        </button>
      )}
      <button type="button" className={buttons.button} onClick={clear}>
        {cleared ? 'Bring the lines back' : 'Clear'}
      </button>
    </div>
  );
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
