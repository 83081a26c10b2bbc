import { useId, useRef } from 'react';
import { countOf } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import { EMPTY_DRAFT, openPlaces, type ResumeDraft } from './resume-draft.ts';
import styles from './resume-editor.module.css';

const NOTHING = 'There are no lines yet. Pick a task first.';

/** The lines themselves: to edit, copy, download, or clear. */
export function ResumeEditor({
  title,
  draft,
  note,
  kept,
  cleared,
  onChange,
  onSay,
  onClear,
}: {
  title: string;
  draft: ResumeDraft;
  /** What the last action did. */
  note: string;
  kept: boolean;
  /** The draft that was cleared last, as long as it can be brought back. */
  cleared: ResumeDraft | null;
  onChange: (draft: ResumeDraft) => void;
  onSay: (note: string) => void;
  onClear: (draft: ResumeDraft) => void;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const places = openPlaces(draft.text);
  const empty = draft.text.trim() === '';

  const copy = async () => {
    if (empty) return onSay(NOTHING);
    const copied = await copyText(draft.text);
    if (!copied) area.current?.select();
    onSay(
      copied ? 'Copied.' : 'Your browser does not allow copying here. The lines are selected: press Ctrl+C.',
    );
  };
  const download = () => {
    if (empty) return onSay(NOTHING);
    downloadText(`resume-lines-${fileName(title)}.txt`, draft.text);
    onSay('Downloaded as a text file.');
  };
  const nextPlace = () => {
    const field = area.current!;
    const [start, end] = places.find(([from]) => from >= field.selectionEnd) ?? places[0]!;
    field.focus();
    field.setSelectionRange(start, end);
  };

  return (
    <div className={styles.editor} data-empty={empty}>
      <label htmlFor={id} className={styles.label}>
        Your résumé lines
      </label>
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={draft.text}
        placeholder="Pick a task above, or write your own line here."
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
      <p className={styles.paper} aria-hidden="true">
        {draft.text}
      </p>
      <p id={`${id}-hint`} className={styles.hint} data-screen-only>
        {places.length > 0
          ? `${countOf(places.length, 'place')} to fill in. Put your own figure in each, or delete it. `
          : 'Put in your own figures: how many, how often, how much. '}
        {kept
          ? 'Kept in this tab until you close it. Nothing is sent anywhere.'
          : 'Your browser does not let this page keep it: copy it before you leave.'}
      </p>
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
        <button
          type="button"
          className={buttons.button}
          onClick={() => onClear(cleared ?? { ...EMPTY_DRAFT, tense: draft.tense, places: draft.places })}
        >
          {cleared ? 'Bring the lines back' : 'Clear'}
        </button>
      </div>
      <p role="status" className={styles.note}>
        {note}
      </p>
    </div>
  );
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
