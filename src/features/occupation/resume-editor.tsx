import { useId, useRef } from 'react';
import { countOf } from '../../domain-ui/format.ts';
import { ResumeActions } from './resume-actions.tsx';
import { isEmpty, openPlaces, type ResumeDraft } from './resume-draft.ts';
import styles from './resume-editor.module.css';

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
  const places = openPlaces(draft.text).length;

  return (
    <div className={styles.editor} data-empty={isEmpty(draft)}>
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
        {hintWords(places, kept)}
      </p>
      <ResumeActions
        title={title}
        draft={draft}
        area={area}
        cleared={cleared}
        onSay={onSay}
        onClear={onClear}
      />
      <p role="status" className={styles.note}>
        {note}
      </p>
    </div>
  );
}

function hintWords(places: number, kept: boolean): string {
  const figures =
    places > 0
      ? `${countOf(places, 'place')} to fill in. Put your own figure in each, or delete it.`
      : 'Put in your own figures: how many, how often, how much.';
  return kept
    ? `${figures} Kept in this tab until you close it. Nothing is sent anywhere.`
    : `${figures} Your browser does not let this page keep it: copy it before you leave.`;
}
